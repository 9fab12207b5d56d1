/** Spanish: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic|set=9
E caduca|caducidad|fecha de caducidad|vence|vencimiento|fecha de vencimiento|válida hasta
E válido hasta|activa hasta|activo hasta|vigente hasta|hasta el|hasta|termina|finaliza|expira
E fecha de expiración|fecha de finalización|protegido hasta|pagado hasta|caducará|vencerá
E finalización|fecha de fin|fin|fin de|fin del|final de|validez|protegido hasta el|acceso hasta
E válida|válido|validez hasta|vigencia hasta|en vigor hasta|en curso hasta el|pagada hasta
E protegida hasta|cubierto hasta|cubierta hasta|fecha de término|fecha de terminación|fecha final
E término|finalizará|terminará|expirará|último día|acaba|acabará|concluye|concluirá|dura hasta
E utilizable hasta|hasta el § inclusive|hasta el § incluido|disponible hasta|cesa el
E cobertura hasta|sigue activa hasta|sigue activo hasta|permanece activa hasta|se acaba
E se acaba el|concluye el|acaba el|cesa|finaliza el|termina el|vence el|caduca el|expira el
E válido hasta el|válida hasta el|vigente hasta el|protección hasta|protegida hasta el|fecha fin
E en vigor hasta el|activa hasta el|activo hasta el|próxima a vencer|puedes usarlo hasta
E puede usarlo hasta|puedes usarla hasta|puede usarla hasta|puedes utilizarlo hasta
E puede utilizarlo hasta|puedes utilizarla hasta|puede utilizarla hasta|llega a su fin el
E llega a su fin|expirará el|finalizará el|terminará el|caducará el|vencerá el
E dejará de ser válida el|dejará de estar activa el|sigue vigente hasta|te protege hasta
E le protege hasta|estás protegido hasta|estás cubierto hasta|último día de validez
E último día de uso|termina con fecha|fecha límite de validez|expira con fecha|se extingue el
E estará activa hasta|estará activo hasta|estará vigente hasta|tiene validez hasta
E fecha de vencimiento del contrato|sigues protegido hasta|sigue protegido hasta
E sigues protegida hasta|te protegemos hasta|le protegemos hasta|continúa activa hasta
E continúa vigente hasta|estás protegida hasta
X caducada|caducado|ha caducado|vencida|vencido|ha vencido|expirada|expirado|ha expirado
X finalizada|finalizado|terminada|terminado|caducó|caducó el|venció|venció el|expiró|expiró el
X finalizó|finalizó el|terminó|terminó el|vencida el|caducada el|vencido el|caducado el
X finalizada el|ya no es válida|ya no es válido|ya no está activa|ya no está activo|concluida
X concluido|concluyó|cesó|sin vigencia|cumplida|fenecida|vencida desde|caducada desde
X vencido desde|caducado desde|expirada desde|ya no está vigente|ya no está en vigor|acabó
X ya no es vigente|ha acabado|finalizado el|terminada el|terminado el|expirada el|expirado el
X se acabó|acabó el|concluyó el|no vigente|ya ha caducado|ya ha vencido|ya venció|ya caducó
X extinguida|ha terminado|ha finalizado|ha concluido|cerrada|ya no es válida desde
X ya no es válido desde|no es válida desde|no es válido desde|estuvo vigente hasta
X estuvo activa hasta|estuvo activo hasta|era válida hasta|era válido hasta|fue válida hasta
X fue válido hasta|estuvo en vigor hasta|llegó a su fin|llegó a su fin el|ha llegado a su fin
X se terminó|se terminó el|se venció|se venció el|no está vigente|no vigente desde
X finalizó con fecha|terminó con fecha|dejó de ser válida|dejó de ser válido|dejó de estar activa
X dejó de estar activo|ha expirado el|ha caducado el|ha vencido el|ha finalizado el
X caducada desde el|vencida desde el|expirada desde el|terminada desde|finalizada desde
X ya no está activa desde|ya no está vigente desde|ya finalizó|ya terminó|ya expiró|ya se terminó
X se extinguió|fuera de vigencia
A activar antes|activar antes de|activar antes del|activa antes del|active antes del
A actívela antes|actívalo antes|debe activarse|activar hasta|fecha límite de activación
A actívela antes del|actívelo antes del|debe activarse antes del|debe activarse antes de
A se debe activar antes del|activar hasta el|activación antes del|active antes de
A activar a más tardar|activar como máximo|hay que activarla antes del|actívala antes del
A requiere activación|activación pendiente|falta activar|nunca activada|nunca activado
A no utilizado|sin estrenar|pendiente de activar|debe activarse antes|activar como muy tarde
A actívala antes de|actívalo antes de|actívela antes de|activación necesaria|necesita activación
A debe activarla antes del|activable hasta|plazo de activación|activación hasta|actívela hasta
A actívala hasta|actívalo hasta|último día para activar|se puede activar hasta|usar antes del
A activar antes de que
A activable|activable hasta el|activable hasta el día|debe activarla antes de
A debe activarlo antes del|debes activarla antes del|debes activarlo antes del
A hay que activarlo antes del|hay que activar antes del|tienes que activarla antes del
A actívala como máximo|actívala como muy tarde|activar como muy tarde el|activar a más tardar el
A fecha máxima de activación|fecha tope de activación|límite de activación|límite para activar
A fecha límite para activar|plazo para activar|debe ser activada antes del
A debe ser activado antes del|canjear antes del|requiere ser activada
A se debe activar|hay que activarla|debe ser activada|debe ser activado
R se renueva|renovación el|próximo pago|próxima renovación|próximo cobro|próximo cargo
R fecha de renovación|se renovará|próxima facturación|se renueva automáticamente
R se renovará automáticamente|renovación automática el|se renueva automáticamente el
R se renovará automáticamente el|se renueva el|se renovará el|fecha de renovación automática
R fecha de la renovación|próxima factura|próximo recibo|próxima fecha de facturación
R próxima fecha de pago|próxima fecha de cobro|próxima fecha de renovación|fecha de cobro
R fecha de la próxima factura|fecha de la próxima renovación|fecha de próxima renovación
R se te cobrará|se le cobrará|te cobraremos|le cobraremos|se cobrará|se cargará
R renovación prevista|renovación programada|será renovada|será renovado
R se renovará de forma automática|se renueva de forma automática|renovada automáticamente
R próximo débito|próxima cuota|próxima mensualidad|se prorroga|prórroga automática
R próxima renovación automática|próximo pago automático|se renueva sola|próximo cobro automático
R próximo cargo automático|se renueva solo|se renueva sola el|se renueva solo el
R renovación automática en|se cobrará el|se te cobrará el|se le cobrará el|cobro el|pago el
R renovada automáticamente el|será renovada el|se renovará sola|se prorroga el
R renovación automática prevista|se renueva de forma automática el|fecha del próximo pago
R fecha del próximo cobro|siguiente cargo|siguiente pago|siguiente cobro|siguiente renovación
R siguiente factura|siguiente facturación|siguiente cuota|será renovada automáticamente
R será renovado automáticamente|la renovamos|lo renovamos|renovaremos|se renovará solo
R se renovará sola el|se renovará solo el|te cobraremos el|le cobraremos el|se le cargará
R se te cargará|se le facturará|se te facturará|fecha del siguiente cobro|fecha del siguiente pago
R fecha de la siguiente renovación|fecha de facturación|fecha del próximo cargo|se prolongará
R se prolonga automáticamente|se prorrogará|renovamos automáticamente|la renovamos automáticamente
R nosotros la renovamos|se renueva por sí sola|se renueva cada mes|se renueva cada año
R se renueva anualmente|con renovación automática|volverás a pagar el|volveremos a cobrarte el
R renovaremos tu suscripción|la renovaremos|lo renovaremos
Z no se renueva|no se renovará|no será renovada|no será renovado|sin renovación
Z sin renovación automática|no se renueva de forma automática|no se renovará de forma automática
Z no se va a renovar|no se renovará más|no habrá renovación|sin renovarse
Z sin renovarse automáticamente|no se renueva automáticamente|no se renovará automáticamente
Z no será renovada automáticamente|no será renovado automáticamente|no se prorroga|no se prorrogará
Z no se prolongará|ya no se renovará|ya no se renueva|no hay renovación|no hay renovación automática
Z no habrá renovación automática|no la renovaremos|no lo renovaremos|sin que se renueve|sin prórroga
Z sin ser renovada|sin ser renovado|no se renovará sola|no se renueva sola|no se renovará de nuevo
Z como no hay renovación automática|como no se renueva|como no se renovará
S activada|activado|activa desde|fecha de activación|activo desde|fecha de inicio|inicio
S en uso desde|en vigor desde|vigente desde|activada el|activado el|protegido desde|iniciada el
S iniciado el|comenzó el|empezó el|inició el|primera activación|fecha de primera activación
S activación el|se activó|inicio de la suscripción
a activa|activo|vigente|en curso|en vigor|en funcionamiento|en marcha|estás protegido
a estás protegida|está usted protegido
n no activada|no activado|sin activar|aún no activada|aún no activado|sin usar|no utilizada
n pendiente de activación|por activar|no se ha activado|sin utilizar|nunca usada|nunca usado
n nunca utilizada|nunca utilizado|lista para activar|listo para activar|en espera de activación
n a la espera de activación|esperando activación|a la espera de ser activada|aún no utilizado
n no usada|no usado|no se ha usado|no se ha utilizado|no está activada|no está activado
n aún sin activar|todavía no activada|todavía no activado|no iniciada|sin iniciar|aún sin usar
n no has activado|aún no has activado|todavía no has activado|no ha activado|aún no ha activado
n todavía no ha activado|no activaste|aún no activaste|todavía no activaste|código sin usar
n código no utilizado|código sin utilizar|código aún no utilizado|código sin canjear|sin canjear
n todavía sin activar|todavía sin usar|lista para ser activada|listo para ser activado
n aún no está activa|aún no está activo|todavía no está activa|todavía no está activo
n espera activación|esperando a ser activada|aún no se ha activado|todavía no se ha activado
n aún no se ha usado|falta por activar|aún no iniciada|aún sin estrenar|en espera de ser activada
n esperando ser activada|todavía no la has activado|aún no la has activado|no la has activado
n todavía no lo has activado|aún no lo has activado|no lo has activado|falta activarla
n falta activarlo
f gratis|gratuita|gratuito|gratuitas|sin costo|sin coste|sin cargo|sin cargos|gratuitamente
f versión gratuita|sin coste alguno|no pagas nada|no paga nada|totalmente gratis|sin costo alguno
f no te cuesta nada|no le cuesta nada|no cuesta nada|completamente gratis|sin pagar nada
f de forma gratuita|gratuitos
t prueba|versión de prueba|período de prueba|periodo de prueba|de prueba|evaluación
t versión de evaluación|demo|versión demo|período de evaluación|periodo de evaluación
t licencia de prueba|prueba gratuita|demostración|en prueba|estás probando|está probando
t fase de prueba|mes de prueba|suscripción de prueba|período de test|licencia de evaluación|a prueba
t modo de prueba|en período de prueba|en periodo de prueba|versión trial|plan de prueba
d dispositivo|equipo|dispositivos activos|dispositivo activo|aparato|instalaciones|o móviles
d o smartphones|o tabletas|o teléfonos|o celulares|o mac|o tablets|o computadoras|o portátiles
p usuario|persona|miembro|personas|miembros|usuarios|participantes|familiar|familiares
p miembro de la familia|miembros de la familia|otras personas|otra persona|otros usuarios
h compartida contigo|compartido contigo|compartida con usted|compartido con usted|compartida por
h compartido por|compartida conmigo|compartida con tu cuenta|compartido con tu cuenta
h compartida con su cuenta|compartido con su cuenta|compartida con esta cuenta
h compartido con esta cuenta|compartido conmigo|te ha compartido|te ha dado acceso|te comparte
h compartida contigo por|compartido contigo por|compartida con usted por|grupo familiar de
h acceso concedido por|formas parte del grupo familiar de|forma parte del grupo familiar de
h te ha concedido acceso|le ha dado acceso|te dio acceso|te da acceso|le dio acceso
O compartida por usted|compartida por ti|compartido por ti|compartes|eres el propietario
O eres propietario|eres propietaria|eres la propietaria|eres el titular|eres titular
O eres la titular|usted es el propietario|usted es el titular|usted es propietario
O usted es titular|usted es la titular|te pertenece|es de tu propiedad|has compartido
O eres el dueño|eres la dueña|tú eres el titular|tú eres el propietario|estás compartiendo
O compartida por mí|usted comparte
V comparte|compartido|compartida|ha compartido
Y contigo|con usted|conmigo
r renovación automática|autorrenovación|renovación|renovar automáticamente|renovación auto
r pago automático|pagos automáticos|cobro automático|cobros automáticos|autorenovación
r auto-renovación|débito automático|cargo automático|renovación automatizada
r renovación de forma automática|renovación automática de la suscripción
r renovación de la suscripción|tipo de renovación|modo de renovación|pago recurrente
r cobro recurrente|cargo recurrente|facturación periódica
r facturación recurrente|pagos recurrentes|cargos recurrentes|cobros recurrentes
r facturación automática|prórroga|renovaciones automáticas|pago periódico
y activada|activado|sí|habilitada|habilitado|encendida|encendido|has activado|ha activado
y on|en marcha|tienes activada|tiene activada|tienes activado|tiene activado
z desactivada|desactivado|no|deshabilitada|cancelada|inactiva|deshabilitado|cancelado|anulada
z anulado|apagada|apagado|inactivo|inhabilitada|inhabilitado|dada de baja|no activa|no está activa
z manual|manualmente|a mano|has desactivado|ha desactivado|desactivaste|desactivó|has cancelado
z ha cancelado|cancelaste|canceló|apagaste|apagó|off|has apagado|ha apagado|has anulado|ha anulado
z desconectada|desconectado|has desconectado
b bloqueada|bloqueado|acceso bloqueado|bloqueo|bloqueamos|licencia revocada|suscripción revocada
b fue bloqueada|ha sido bloqueada|hemos bloqueado|el acceso está bloqueado|acceso está bloqueado
u suspendida|suspendido|en pausa|pausada|pausado|detenida temporalmente|interrumpida
u suspendida temporalmente|congelada|congelado|temporalmente suspendida|temporalmente suspendido
u temporalmente desactivada|en espera|interrumpido|detenida|detenido|suspensión temporal
u suspendidas|en suspenso|en pausa temporal|suspensión|interrumpida temporalmente|suspendió
u provisionalmente suspendida|puesta en pausa|puesto en pausa|pausamos|momentáneamente suspendida
u parada temporalmente|en suspensión|suspensión provisional|temporalmente detenida
u temporalmente pausada|temporalmente en pausa|has pausado|ha pausado|pausaste
i incluid|incluye|incluido|incluida|incluidos|incluidas|contiene
m más|ver todo|mostrar todo|ver todas|ver todos|mostrar todas|mostrar más|cargar más|otras
s suscripción|licencia|suscripciones|plan|planes|productos|contrato|contratos
w su|sus|tu|tus|el|la|los|las|de|del|es|está|están|en|al|este|esta|por|para|y|a|fecha|día|plazo
w estado|usados|usado|utilizados|utilizado|en uso|conectados|protegidos|actualmente|producto
w protección|tipo|versión|plazas|automáticamente|número|instalados|ha|se|mi|mis|nuestro|todos
w todas|aún|todavía|ya|ahora|cuenta|han|sido|será|ser|invitados|invitado|invitadas|añadidos
w agregados|vinculados|registrados|aplicación|aplicaciones|app|apps|programa|software|resumen
w lista|temporalmente|total|familia|qué|que|uso|período|periodo|vigencia|lo|con fecha|tiene|tienes
w hay|solo|sólo|porque|ya que|después|luego|a continuación|al año|al mes|anuales|iva|precio|eres
w te|le|les|nos|nuestra|nuestros|un|una|uno|con|también|actual|actuales|ahora mismo
w en este momento|de momento|por el momento|cada|anual|anualmente|mensual|mensualmente|a la vez
w al mismo tiempo|simultáneamente|cobertura|cubre|paquete|completa|completo|membresía|estos|estas
w tuyo|tuya|protege|lugares|vuestro|vuestra|situación|condición|detalles|detalle|nota|notas
w observación|observaciones|información|duración|inclusive|por un año|por un año más|por otro año
w por un mes|un año más|cada año|cada mes|por tu operador|por su operador|por el operador
w por tu proveedor|por su proveedor|por el proveedor|plaza|lugar|cupos|automático|automática
w mostrando|en tu tarjeta|desde la activación|a partir de la activación|tras la activación
w después de la activación|desde la primera instalación|a partir de la primera instalación|ilimitada
w ilimitado|sin límite de tiempo|mismo|mismo día|titular|propietario|propietaria|prevista|previsto
w sola|por sí sola|tendrá lugar|ti|tú|operador|operadora|proveedor|hemos|has
w núm|nº|todo en orden|todo bien|todo correcto|todo listo|todo va bien|de nuevo|se efectuará
w se realizará|no tienes que hacer nada|no tiene que hacer nada|no hay que hacer nada|sin hacer nada
w sin que tengas que hacer nada|no tienes que hacer más|añadir|agregar|n.º|pc|mac|ordenadores
w computadoras|tabletas|móviles|teléfonos|celulares|smartphones|por el fabricante|por el vendedor
w por kaspersky|por incumplir las condiciones de uso|por incumplir las condiciones
w por incumplimiento de las condiciones|por incumplimiento de las condiciones de uso
w por incumplir los términos|por incumplir los términos de uso|por uso indebido|por infracción
w por falta de pago|por uso fraudulento|por impago|por fraude|totalmente|servicio|momentáneamente
w provisionalmente|alguno|usted|entonces|por completo|proteger|formas parte del|forma parte del
w estás en el|miembro del|por seguridad|por motivos de seguridad|por razones de seguridad
w completamente|enteramente|lamentablemente|cantidad|definitivamente|permanentemente
U usados|usado|utilizados|utilizado|en uso|conectados|protegidos|ocupados|ocupadas|instalados|usas
U utilizas|está usando|estás usando|usa|utiliza|estás utilizando|está utilizando|instalado
U instalada|asociados|vinculados|asignados|registrados|usan|usando|utilizando|cubiertos
U enlazados|activado en|conectado|protegido|ocupado|dispositivos activos|dispositivo activo
U conectada|protegida|usada|ocupada|vinculado|proteges|estás protegiendo|está protegiendo
U están protegidos|asignadas|registrado|en funcionamiento|en marcha en|actualmente protege
U protegiendo|está activa en|está activo en|funciona en|actualmente cubre|instalada en|instalado en
U usada en|activa actualmente en|registrados actualmente|enlazado|estás protegido|estás protegida
U está usted protegido|protegemos|estamos protegiendo
K hasta|máximo|como máximo|máx|en total|total|máximo de|límite|límite de|permitidos|permitido
K como mucho|a lo sumo|máxima|en conjunto|autorizados|hasta un máximo de|un máximo de
K para un máximo de|protege hasta|en su totalidad
P disponible|libre|vacante|vacantes|sin ocupar|sin asignar|restantes|quedan|queda|restan|sobran
P aún libres|aún puede|aún puedes|todavía puede|todavía puedes|te quedan|le quedan|siguen libres
P siguen disponibles|aún disponibles|todavía libres
C se renueva automáticamente|se renueva sola|se renueva solo|se renueva cada año
C se renueva de forma automática|se renovará automáticamente|la renovamos automáticamente
C nosotros la renovamos|renovamos automáticamente|se renueva por sí sola|se renueva cada mes
C se prolonga automáticamente|se renovará sola|se renovará de forma automática|se renueva anualmente
C será renovada automáticamente|con renovación automática
L días|día|meses|mes|años|año|semanas|semana|faltan
3 dentro de
- comprado|comprada|fecha de compra|número de pedido|adquirido|adquirida|precio válido
- precio vigente|precio es|precio hasta|activar|activa la renovación|activa en|activación|actívela
- actívalo|activar ahora|compartir|no se ha renovado|no se pudo renovar|precio era|precio termina
- precio vence|precio caduca|se renovó|se ha renovado|acceso concedido por tu
- acceso concedido por su|acceso concedido por el|acceso concedido por la
- acceso concedido por kaspersky|ha sido renovada|ha sido renovado|fue renovada|fue renovado
- fue automáticamente renovada|se ha renovado automáticamente|renovación automática el § cancelada
- renovación automática el § desactivada|renovación automática el § anulada
- aún no renovada|aún no se ha renovado
q comprar|compra|oferta|descuento|ahorre|ahorra|pruebe|promoción|recomendado|cámbiate a|carrito
q cesta|pedir|pedido|interesarle|interesarte|gustar|recomend|prueba gratis|pruebe gratis|adquirir
q adquiera|iniciar la prueba|inicie su prueba|también le puede|también te puede|también podría
o de|de un total de
g iniciar sesión|inicia sesión|inicie sesión|acceder|ingresar|ingrese|entrar|acceda|accede
g identifícate|identifíquese|inicio de sesión|iniciar la sesión|inicia la sesión
g accede a tu cuenta
T condiciones|términos|acuerdo|declaración|acuerdos|términos de uso|documentos legales
c código|un solo uso|verificación|dos pasos|dos factores|autenticación|código de seguridad
c contraseña de un solo uso
D descargar|descarga|descargue|instalar|descargas|instala|instale|obtener|obtén|instalación
D consigue|consíguelo
Q qr|escanee|escanea|escanear|cámara|escaneo
N no|ningún|ninguna|ninguno|nunca|sin|nada
W viernes|sábado|domingo|lunes|martes|miércoles|jueves|vie|sáb|dom|lun|mar|mié|jue
k ningún|ninguna|ninguno|no tienes|no tiene|no hay|no dispones de|no dispone de|no existen
k no cuentas con|no cuenta con|no tenés
j tú|tu|su|sus|tus|usted|aún|todavía|por ahora|de momento|por el momento|actualmente
j en este momento|aquí|en|a|con|esta|este|la|el|cuenta|alguna|asociada|asociadas|añadida|añadido
j agregada|registrada|registradas|vinculada|vinculadas|no|tienes|tiene|hay|kaspersky|my
G sesión ha finalizado|sesión ha caducado|sesión ha expirado|sesión caducada|sesión expirada
G sesión finalizada|sesión expiró|sesión caducó|sesión se ha cerrado|cerrado la sesión
G cerramos la sesión|iniciar sesión de nuevo|inicia sesión de nuevo|inicie sesión de nuevo
G vuelve a iniciar sesión|vuelva a iniciar sesión|cerró tu sesión|cerró su sesión|sesión se cerró
l disponible|siguen disponibles|aún disponibles
H para|válida para|válido para|sirve para|alcanza para|suficiente para|úsalo en|úsala en
H úsalo hasta en|úselo en|úsela en|licencia cubre|suscripción cubre|plan cubre|contrato cubre
H licencia protege|se puede instalar en|puede instalarse en|puedes instalarlo en
H puedes instalarla en|instálalo en|instálala en|válida en|válido en|utilizable en|instalable en
H pensado para|pensada para|apta para|licencia vale para|puede usarse en|puedes usarlo en
H puedes usarla en
F pronto|próximamente|en breve|casi
0 hoy
1 mañana
! pasado mañana
< anteayer|antier
9 ayer
J automático|automática|automáticamente
= porque|ya que|debido a|puesto que|a causa|como la|como tu|como su|por haber|en vista de que
& y|e
# -|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez
8 ese día|ese mismo día|el mismo día|en esa fecha|misma fecha|mismo día
k no posees|no posee|no se encontró|no se encontraron|no has|no ha|sin
j comprado|adquirido|encontrado|encontraron|encontró|lista|mi|mis|propia|nada|se|ha|has|han|de|del
j momento|ninguna|agregado|añadidas|agregadas|tienen|registrado|un|una|está|por aquí|que|mostrar
j ningún
j contiene|consta|constan|nombre|hemos|encontramos
j suscrito|suscrita|a nada|contratado|contratada|correo
x nada|vacío|vacía|sin datos|no hay datos|no hay datos disponibles|nada que mostrar|sin registros
x no hay registros|sin elementos|no hay elementos|ningún dato
e cerrar sesión|cerrar la sesión|salir|desconectarse|cerrar mi sesión
I sesión iniciada como|conectado como|conectada como|has iniciado sesión como
I ha iniciado sesión como|iniciaste sesión como|sesión iniciada|sesión iniciada con|bienvenido
I bienvenida|hola|identificado como|conectado con|te damos la bienvenida
5 aún|todavía
6 plazas|plaza|puestos|puesto|cupos|cupo|lugares|lugar
- precio bloqueado|precio garantizado|precio fijo|precio congelado|precio vale|precio promocional
- precio se mantiene|precio dura|plan familiar de kaspersky
w sigue|vaya|clave|así|básica|base|de base|gracias|a salvo|de forma automática|de manera automática
w tácitamente|tácita|familiar|edición|variante|sitio|acceso|acceso al servicio|hogar|casa
w servicio se encuentra|se encuentra|encuentra|nosotros|por ti|por usted|ya casi está
w casi está|suscrito|disfruta|disfrutas|derecho de uso|año tras año|de año en año
w período tras período|no tienes que preocuparte|no tienes que preocuparte de nada|no te preocupes
w no se preocupe|sin preocupaciones|sin interrupciones|sin interrupción|tranquilo
w no te cobraremos nada más|no le cobraremos nada más|no se te cobrará nada más
w no se le cobrará nada más|no se te cobrará nada|no se le cobrará nada|no te cobraremos más
w no le cobraremos más|no se hará ningún cobro|no se realizará ningún cobro
w no se realizará ningún cargo|salvo que canceles|salvo que cancele|a menos que canceles
w a menos que cancele|a menos que la canceles|salvo que la canceles|salvo cancelación
w hasta que la canceles|hasta que la cancele|hasta que canceles|hasta que cancele|si no cancelas
w si no cancela|mientras no canceles|mientras no cancele|por infringir las condiciones
w por infringir los términos|por infringir las condiciones de uso|por violación de los términos
w por violación de las condiciones|por violar los términos|por violar las condiciones
w por incumplimiento del contrato|por incumplimiento de los términos|por abuso
w por sospecha de fraude|por impago de la cuota|por pago fallido|duración del contrato|definitivo
w plenamente
E sigue contigo hasta|te acompaña hasta|le acompaña hasta|puedes disfrutarlo hasta
E puedes disfrutarla hasta|puede disfrutarlo hasta|puede disfrutarla hasta
E puedes disfrutar de tu suscripción hasta|podrás usarlo hasta|podrás usarla hasta
E podrá usarlo hasta|podrá usarla hasta|podrás utilizarlo hasta|podrás utilizarla hasta
E podrá utilizarla hasta|podrás disfrutarlo hasta|podrás disfrutarla hasta
E puedes seguir usándola hasta|puedes seguir usándolo hasta|puede seguir usándola hasta
E la disfrutas hasta|lo disfrutas hasta|te cubre hasta|le cubre hasta|la cubre hasta
E estarás protegido hasta|estarás protegida hasta|estará protegido hasta|está protegido hasta
E está protegido hasta el|está cubierto hasta|continúa activo hasta|continúa en vigor hasta
E seguirá activa hasta|seguirá activo hasta|seguirá vigente hasta|se mantiene activa hasta
E se mantiene vigente hasta|permanecerá activa hasta|sigue siendo válida hasta
E sigue siendo válido hasta|será válida hasta|será válido hasta|es válida hasta|es válido hasta
E vale hasta|vale hasta el|dura hasta el|cesará|cesará el|cesa su vigencia el|concluirá el
E acabará el|se acabará el|se terminará el|llegará a su fin|llegará a su fin el|llega a su término
E llega a su término el|llegará a su término el|tocará a su fin el|deja de ser válida el
E deja de ser válido el|deja de estar activa el|dejará de ser válido el|dejará de estar activo el
E dejará de funcionar el|deja de funcionar el|último día de vigencia|último día de cobertura
E último día de protección|último día válido|fecha de cese|fecha de conclusión
E fecha de término del contrato|fecha de fin de vigencia|fecha de fin de suscripción
E fin de vigencia|fin de la vigencia|fin de la suscripción|fin de la licencia|fin del contrato
E fin de la protección|fin de la cobertura|fin de contrato|término de la vigencia
E vencimiento de la licencia|vencimiento de la suscripción|caducidad de la licencia
E con vencimiento el|con vencimiento|con fecha de vencimiento|con caducidad el|expira en fecha
E vence en fecha|próximo a vencer el|finaliza con fecha|vigencia hasta el|validez hasta el
E acceso hasta el|cobertura hasta el|utilizable hasta el|usar hasta el
X ya no estás protegido|ya no estás protegida|ya no está protegido|ya no está protegida
X desde el § ya no estás protegido|desde el § ya no está protegido|desde el § ya no es válida
X desde el § ya no está activa|ya no estás protegido desde|ya no estás protegido desde el
X ya no estás cubierto|ya no está cubierto|ya ha terminado|ya ha finalizado|ya ha acabado
X ya ha expirado|ya ha concluido|ha llegado a su término|llegó a su término|llegó a su término el
X ha quedado sin vigencia|quedó sin vigencia|quedó sin efecto el|ha perdido su vigencia
X perdió su vigencia|perdió su vigencia el|perdió su validez|perdió su validez el
X ha perdido su validez|vigencia terminada|vigencia vencida|vigencia finalizada|vigencia agotada
X plazo agotado|período vencido|periodo vencido|validez vencida
X fecha de vencimiento superada|fecha de caducidad superada|fecha de vencimiento pasada
X ya no se puede usar|ya no es utilizable|dejó de funcionar el|dejó de funcionar
X dejó de ser válida el|dejó de ser válido el|dejó de estar activa el|cesó el
X estabas protegido hasta|estaba protegido hasta|estuviste protegido hasta|estuvo protegido hasta
X estuvo protegida hasta|la tuviste hasta|lo tuviste hasta|la tuvo hasta|lo tuvo hasta
X estaba vigente hasta|estaba activa hasta|estaba activo hasta|estaba en vigor hasta
X tuvo vigencia hasta|tuvo validez hasta|duró hasta|duró hasta el|valía hasta|venció ya|caducó ya
X se extinguió el|ha cesado|ya no tiene vigencia|ya no tiene validez|ya cesó|agotada su vigencia
n todavía no has usado esta licencia|aún no has usado esta licencia|no has usado esta licencia
n todavía no ha usado esta licencia|aún no ha usado esta licencia|todavía no has usado
n aún no has usado|todavía no ha usado|aún no ha usado|todavía no has utilizado
n aún no has utilizado|todavía no ha utilizado|aún no ha utilizado|todavía no se ha usado
n todavía no se ha utilizado|aún no se ha utilizado|aún no usada|todavía no usada|aún no utilizada
n todavía no utilizada|nunca se ha activado|nunca se ha usado|nunca se ha utilizado
n nunca ha sido activada|no ha sido activada|no ha sido activado|aún no ha sido activada
n aún no ha sido activado|todavía no ha sido activada|todavía no ha sido activado
n aún no ha sido utilizada|todavía no ha sido utilizada|solo espera a que la actives
n espera a que la actives|espera a que lo actives|esperando a que la actives
n esperando a que lo actives|a la espera de que la actives|a la espera de que la active
n a la espera de su activación|en espera de su activación|esperando su activación
n espera su activación|esperando tu activación|aún por activar|todavía por activar|aún por estrenar
n aún no está en uso|todavía no está en uso|todavía no iniciada|aún no ha comenzado
n todavía no ha comenzado|lista para su activación|listo para su activación|lista para empezar
n lista para estrenar|pendiente de uso|pendiente de ser activada|pendiente de iniciar|no estrenada
n sin activar todavía|sin activar aún|sin usar todavía|sin iniciar todavía|aún sin utilizar
n todavía sin utilizar
A solo te falta activar la suscripción|solo te falta activar|solo te falta activarla
A solo te falta activarlo|solo le falta activarla|te falta activar|te falta activarla
A solo falta activarla|solo falta activarlo|solo falta activar|solo queda activarla
A solo queda activarlo|solo queda activar|solo tienes que activarla|solo tienes que activarlo
A solo tiene que activarla|solo debe activarla|debes activarla|debe activarla|tienes que activarla
A tiene que activarla|hay que activarlo|es necesario activarla|es necesario activarlo
A necesita ser activada|necesita ser activado|necesita activarse|por favor actívala
A por favor actívela|activación por hacer|activación aún pendiente|activación sin completar
A falta la activación|se requiere activación|debe activarla hasta|activar no más tarde del
A activar antes del día|actívala antes del día|la activación debe realizarse antes del
A la activación debe hacerse antes del|hay que activarla a más tardar
A hay que activarla como muy tarde|tienes hasta el § para activarla|tienes hasta el § para activar
A tiene hasta el § para activarla|tienes hasta el § para activarlo|para activar antes del
A puede activarse hasta|puede activarse hasta el|se puede activar hasta el|puedes activarla hasta
A puedes activarla hasta el|puede activarla hasta|puede activarla hasta el|puedes activarlo hasta
A puede activarlo hasta|debe activarse hasta el|debe activarse a más tardar
A debe activarse como máximo|canjear hasta|canjeable hasta|usar antes de
R renovaremos tu suscripción de forma automática|renovaremos su suscripción|renovaremos tu licencia
R renovaremos su licencia|renovamos la suscripción por ti|renovamos tu suscripción
R renovamos su suscripción|renovamos tu licencia|renovamos su licencia|renovamos la suscripción
R renovamos la licencia|se renovará tácitamente|se renueva tácitamente|se prorroga automáticamente
R se prorrogará automáticamente|se prorroga tácitamente|se prorrogará tácitamente
R se prorroga de forma automática|se prorrogará de forma automática|será prorrogado|será prorrogada
R con prórroga automática|con renovación tácita|con prórroga tácita|se renueva de manera automática
R se renovará de manera automática|se renueva año tras año|se renueva todos los años
R se renueva todos los meses|se renueva mensualmente|se renueva cada año el|se renueva de nuevo
R se renueva de nuevo el|se renovará de nuevo el|volverá a renovarse|volverá a renovarse el
R vuelve a renovarse el|continúa automáticamente|continuará automáticamente|sigue automáticamente
R próximo cobro el|próximo pago el|próximo cargo el|próxima renovación el
R próximo vencimiento de pago|próximo importe|próxima fecha de cargo|próximo período
R próximo periodo|próximo ciclo de facturación|nuevo período desde el|renov autom
R renov automática el|renovación automática prevista para el|renovación prevista el
R renovación prevista para el|renovación programada para el|te lo renovamos|te la renovamos
R se la renovamos|se lo renovamos|te la renovaremos|se la renovaremos|se le cargará el
R se te cargará el|se cargará en tu tarjeta el|cargaremos|facturaremos|se facturará|se facturará el
R se cobrará de nuevo el|será cobrado|será cargado|será cargado el|se debitará|se debitará el
R te debitaremos
C renovamos la suscripción por ti|renovamos tu suscripción|renovamos su suscripción
C renovamos tu licencia|renovamos su licencia|renovamos la suscripción|renovamos la licencia
C se renovará tácitamente|se renueva tácitamente|se prorroga automáticamente
C se prorrogará automáticamente|se prorroga tácitamente|se prorrogará tácitamente
C se prorroga de forma automática|se prorrogará de forma automática|se renueva de manera automática
C se renovará de manera automática|se renueva año tras año|se renueva todos los años
C se renueva todos los meses|se renueva mensualmente|continúa automáticamente
C continuará automáticamente|con prórroga automática|con renovación tácita|con prórroga tácita
C renovaremos tu suscripción de forma automática|te la renovamos|se la renovamos
C renovada automáticamente|se renovará solo|será renovado automáticamente
Z no se prorrogará de forma automática|no será objeto de prórroga|no será objeto de renovación
Z no se prorroga de forma automática|no se prorrogará tácitamente|no se prorroga tácitamente
Z no se renovará tácitamente|no se renueva tácitamente|no es objeto de renovación|no es renovable
Z no renovable|no será prorrogada|no será prorrogado|no será prorrogable|sin renovación tácita
Z sin prórroga automática|sin prórroga tácita|ninguna renovación|no se producirá ninguna renovación
Z no se producirá renovación|no se efectuará la renovación|no tendrá lugar la renovación
Z no se ha previsto renovación|no está prevista la renovación|renovación no prevista
Z no volverá a renovarse|no vuelve a renovarse|no renovamos|no renovaremos|no la renovamos
Z no lo renovamos|no se renovará de manera automática|no se renueva de manera automática
Z no se renueva solo|no se renovará solo|no renovada|no renovado|no continuará|no continúa
Z no seguirá|has dado de baja|ha dado de baja|diste de baja|baja solicitada|baja confirmada
Z baja tramitada
r renov autom|renov automática|renovación autom|renovación tácita|prórroga automática
r prórroga tácita|renovación de la licencia|renovación de licencia|renovación del contrato
r renovación de suscripción|renovación periódica|renovación recurrente|domiciliación
r domiciliación automática|renovación del plan|prórroga del contrato
r auto-renovación de la suscripción|renovación automát|renovación aut
y conectada|habilitados|en activo|encendidos
z desactivaste la|desactivación|has dado de baja la|desconectaste|detenida por ti|cancelada por ti
z no habilitada|no habilitado|en off
o de los|de las|de tus|de sus|de mis|de tu|de los tuyos
w de los|de las|de tus|de sus|de tu
P residuales|sobrantes|sobrante|restante|siguen libre|están libres|están disponibles|están sin usar
P por asignar|por usar|por ocupar|aún hay sitio|aún queda sitio|todavía hay sitio|queda sitio
P hay espacio|sin utilizar todavía|sin uso|desocupados|desocupadas|te restan|le restan
P te sobran
U a salvo en|ya conectados|ya protegidos|ya protege|ya instalados|en uso en|ya en uso
U actualmente en uso|vinculadas|conectadas|protegidas|ya están protegidos|están conectados
U están en uso|está instalada en|está instalado en|enlazadas|están a salvo|están seguros
U está protegiendo ahora|funcionando en|corre en|activada en|activado actualmente en
d licencias utilizadas|licencias en uso|o pc|o iphone|o ipad|o ordenadores|o móvil
d puestos de trabajo|plazas de dispositivo|plazas para dispositivos|terminales|terminal
H puedes instalarlo hasta en|se instala en|se usa en|se puede usar en|se puede utilizar en
H puede utilizarse en|funciona hasta en|apto para|ideal para|destinada a|destinado a
H prevista para|previsto para|puedes usarlo hasta en|válida para usar en|válida para su uso en
H válida hasta en
h gracias al plan familiar de|gracias a la suscripción de|gracias al plan de
h mediante el plan familiar de|a través del plan familiar de|a través de la suscripción de
h a través del grupo familiar de|por el plan familiar de|miembro de la familia de
h miembro del grupo familiar de|miembro del plan familiar de|miembro del grupo de
h parte de la familia de|formas parte de la familia de|forma parte de la familia de
h en la familia de|en el grupo familiar de|en el plan familiar de|en el plan de|dentro del plan de
h dentro del grupo de|invitado de|invitada de|eres invitado de|eres invitada de|cedida por
h cedido por|plaza cedida por|te ha cedido una plaza|te cedió una plaza
h le ha cedido una plaza|te ha dado una plaza|te ha reservado una plaza|te ha añadido
h te ha agregado|te ha añadido a su plan|te ha añadido a su suscripción|te agregó a su plan
h te agregó a su suscripción|te añadió a su plan|le ha añadido a su plan|le agregó a su plan
h te ha incluido en su plan|te incluyó en su plan|te deja usar|te deja usar su suscripción
h te permite usar su suscripción|te presta su suscripción|comparte contigo
h comparte esta suscripción contigo|la comparte contigo|lo comparte contigo
h comparte su plan contigo|comparte su suscripción contigo|comparte con usted|la comparte con usted
h compartida en familia por|compartido en familia por|suscripción compartida de
h suscripción familiar de|licencia compartida de|licencia familiar de|puesta a tu disposición por
h te ha cedido acceso|te ha compartido acceso
- cedida por kaspersky|cedido por kaspersky
V invitación de|cedió|cedida|cedido
B aceptada
O compartida con tu familia|compartido con tu familia|compartida con su familia
O compartido con su familia|compartida con otros|compartido con otros|compartida con otras personas
O compartido con otras personas|compartida con la familia|compartido con la familia
O compartida con tus familiares|compartido con tus familiares|compartida con tus seres queridos
O la compartes|lo compartes|la has compartido|lo has compartido|la compartes con tu familia|es tuya
O es tuyo|tú la compartes|la comparte usted
b tenido que bloquear tu licencia|tenido que bloquear su licencia
b tenido que bloquear tu suscripción|tenido que bloquear su suscripción
b tuvimos que bloquear tu licencia|tuvimos que bloquear su licencia
b tuvimos que bloquear tu suscripción|en lista negra|en la lista negra|incluida en la lista negra
b ha bloqueado el uso|bloqueada por el fabricante|uso bloqueado|uso prohibido|uso denegado
b acceso prohibido|licencia anulada por el fabricante|revocada por el fabricante
b revocado por el fabricante|hemos bloqueado tu licencia|hemos bloqueado tu suscripción|vetada
b vetado|inhabilitada por el fabricante|bloqueada definitivamente
u pausa|en pausa hasta nuevo aviso|suspendida hasta nuevo aviso|temporalmente interrumpida
u temporalmente interrumpido|temporalmente parada|temporalmente parado|temporalmente congelada
u interrumpido temporalmente|detenido temporalmente|suspendido temporalmente
u momentáneamente detenida|momentáneamente suspendido|momentáneamente interrumpida
u provisionalmente suspendido|provisionalmente detenida|pausaste la|has puesto en pausa
u ha puesto en pausa|pusiste en pausa|has suspendido|ha suspendido|interrupción temporal
u en stand-by|en standby|aplazada temporalmente|temporalmente inactiva|temporalmente inactivo
u parada provisional
f a título gratuito|de balde|cero euros|sin pagar|sin pagar un euro|sin pagar un céntimo
f no pagas un euro|no pagas ni un céntimo|no te cuesta ni un céntimo|no cuesta ni un céntimo
f libre de costo|libre de coste|libre de cargo|libre de cargos|sin ningún costo|sin ningún coste
f protección básica gratis|edición gratuita|plan gratuito|plan gratis|licencia gratuita
f licencia gratis|suscripción gratuita|cuenta gratuita|no tiene coste|no tiene costo|nada que pagar
f no tienes que pagar nada|no tiene que pagar nada|no hay que pagar nada|enteramente gratis
f es gratis
t prueba en curso|versión de test|licencia de test|período de prueba gratuito
t periodo de prueba gratuito|modo prueba|modo de evaluación|en evaluación|fase de evaluación
t suscripción a prueba|estás usando la versión de prueba|trial|para probar|versión para probar
t licencia demo|período de demostración|periodo de demostración|versión demostrativa
t plan de evaluación|en modo de prueba
J tácita|tácitamente
- dispositivos disponibles usas|dispositivos disponibles utilizas|dispositivos disponibles usa
- dispositivos disponibles utiliza|dispositivos disponibles ya|dispositivos disponibles has
- dispositivos disponibles tienes|dispositivos disponibles estás|equipos disponibles usas
- equipos disponibles ya|plazas disponibles usas|plazas disponibles ya|plazo de activación vencido
- plazo de activación expirado
L queda|quedan
a activa en este momento|activo en este momento|activa en la actualidad|activa ahora mismo
O cedida por ti|cedido por ti|cedida por usted|cedido por usted|plaza cedida por ti
O plaza cedida por usted|compartido por usted|compartida por mi cuenta|acceso concedido por ti
O acceso concedido por usted
- tarifa congelada
Y te la|te lo
P sitio para|lugar para|plaza para|hueco para|espacio para|cabida para|sitio libre para|te caben
P caben|cabe|por proteger|por añadir|por conectar|puedes añadir|puedes agregar|puede añadir
P puede agregar|podés agregar|aún te caben|puedes sumar|puedes proteger todavía
P puedes conectar todavía|te faltan por proteger|te falta por proteger|falta por proteger
P faltan por proteger|aún dispones de|todavía dispones de|aún dispone de|todavía dispone de
P aún tienes|todavía tienes|aún tiene|todavía tiene|aún hay|todavía hay|libre para
w como|con la tarjeta de siempre|con tu tarjeta habitual|con su tarjeta habitual|con tu tarjeta
w con su tarjeta|con la tarjeta guardada|con la tarjeta registrada|con tu método de pago
w con su método de pago|con el método de pago habitual|te echamos de menos|le echamos de menos
w te extrañamos|cuando acabe|cuando termine|cuando finalice|cuando caduque|cuando venza|al acabar
w al terminar|al finalizar|tú decides si te quedas|tú decides|decides tú|usted decide
w tú decides si sigues|para siempre|así no tienes que pagar nada|así que no tienes que pagar nada
w así que no pagas nada|tranquila|hola|felicidades|buenas noticias|recuerda|recuerda que
w te recordamos que|le recordamos que|te informamos de que|le informamos de que|le informamos que
w estimado cliente|cuando quieras|cuando lo necesites|en cualquier momento|mientras tanto
w hasta entonces|desde entonces|por desgracia|por ahora|como pediste|como nos pediste
w como solicitaste|tal como pediste|a petición tuya|a petición del cliente|a petición del titular
w a solicitud del cliente|a solicitud del titular|por solicitud del cliente|a tu solicitud
w a su solicitud|por decisión tuya|por decisión propia|tus dispositivos ya no están protegidos
w tus dispositivos están sin protección|tus equipos están desprotegidos
w tus dispositivos están desprotegidos|tus equipos ya no están protegidos|estás sin protección
w está sin protección|ya no estás protegido|ya no está protegido|te avisaremos antes
w le avisaremos antes|te avisaremos unos días antes|te avisaremos por correo
w te avisaremos con antelación|te avisaremos por correo antes|te enviaremos un correo antes
w te escribiremos unos días antes|unos días antes|con tiempo|días antes
z quitaste|has quitado|ha quitado|quitó|tienes desactivada|tienes desactivado|tiene desactivada
z tiene desactivado|tienes apagada|está apagada|está desactivada|tienes cancelada
t disfruta de tu prueba gratis|disfrutas de tu prueba gratis|estás en tu prueba gratis
t tu prueba gratis|su prueba gratis|estás disfrutando de tu prueba gratis
- activa tu prueba gratis|active su prueba gratis|activa su prueba gratis|activar tu prueba gratis
- activar su prueba gratis
L aún tienes|todavía tienes|aún tiene|todavía tiene|te quedan|le quedan
R primer cobro|primer pago|primer cargo|primera cuota|primera factura|primera mensualidad
s póliza
w pero|aunque|sin embargo|de modo que|por eso|por tanto|por lo tanto|lo sentimos|sentimos|perdona
w atención|aviso|importante|ojo|pronto|muy pronto|pocos días|en pocos días|dentro de pocos días
w en unos días|dentro de unos días|unos días|apenas unos días
w no olvides renovarla|no olvides renovar|no olvide renovarla|acuérdate de renovarla
w recuerda renovarla|recuerda renovar
w para seguir protegido|para seguir protegida|para seguir protegidos|para continuar protegido
w para no perder la protección|para no quedarte sin protección|para no quedar desprotegido
w para no perder el acceso|para seguir disfrutando|para seguir usándola|para seguir usándolo
w para mantener la protección|para volver a estar protegido|para recuperar la protección
w para que no te quedes sin protección|cuanto antes|lo antes posible|antes de esa fecha
w antes de ese día|antes de que caduque|antes de que termine|antes de que venza
w a partir de esa fecha|a partir de ese día|a partir de entonces|desde esa fecha|desde ese día
w pasada esa fecha|después de esa fecha
w perderás la protección|perderá la protección|te quedarás sin protección|se quedará sin protección
w tus dispositivos quedarán desprotegidos|tus dispositivos quedarán sin protección
w tus equipos quedarán sin protección|tus dispositivos dejarán de estar protegidos
w dejarás de estar protegido|dejará de estar protegido|dejará de funcionar|dejarás de tener acceso
w dejarás de recibir actualizaciones|ya no recibes actualizaciones|ya no recibe actualizaciones
w tus dispositivos ya no reciben actualizaciones|no recibes actualizaciones
w tus dispositivos no reciben actualizaciones|sin actualizaciones|no hace falta que hagas nada
w no hace falta hacer nada|no necesitas hacer nada|no necesita hacer nada
w no es necesario que hagas nada|no tienes que hacer nada más|no tienes que preocuparte por nada
w nos ocupamos de todo|nos encargamos de todo|nosotros nos encargamos|nosotros nos ocupamos
w de eso nos encargamos nosotros|tú no tienes que hacer nada|todo sigue igual|todo seguirá igual
w seguirás protegido|seguirás protegida|seguirá protegido|sigues protegido|sigue protegido
w todo funciona|todo está en orden|todo está bien|estás al día|estás a salvo
w podrás seguir usándola hasta entonces|podrás seguir usándolo hasta entonces
w podrás usarlo hasta entonces|hasta esa fecha|hasta ese día|seguirás teniendo acceso hasta entonces
w hasta entonces todo sigue igual
w contacta con nosotros|contacta con soporte|contáctanos|contacte con nosotros|contacte con soporte
w contacta con el servicio de asistencia|ponte en contacto con nosotros
w ponte en contacto con soporte|póngase en contacto con nosotros|póngase en contacto con soporte
w habla con soporte|escríbenos|escríbanos|llámanos|consulta con soporte|te esperamos|aquí estaremos
w si no haces nada|si no la cancelas|salvo que lo canceles|si no dices lo contrario
w salvo que digas lo contrario
w después no se te cobrará nada|no se hará ningún cargo|sin compromiso|sin permanencia|sin tarjeta
w sin necesidad de tarjeta|no necesitas tarjeta|no hace falta tarjeta|sin fecha de caducidad
w sin fecha de fin|no caduca|nunca caduca
w porque no pudimos cobrar la cuota|porque no hemos podido cobrar la cuota|por pago pendiente
w por pagos pendientes|por un pago pendiente|por un problema con el pago|por un problema de pago
w por un pago rechazado|por incumplimiento|por incumplir el contrato|por uso no autorizado
w por actividad sospechosa|por uso en demasiados dispositivos|por usarse en demasiados dispositivos
w por decisión del titular|por vacaciones|durante las vacaciones|mientras estás de vacaciones
w tendrá lugar el|por otros 12 meses|por doce meses más|por 12 meses más|otros 12 meses|otro año
w un mes más|otro mes|al mismo precio|con tu tarjeta terminada|corre de su cuenta
E estarás cubierto hasta|seguirás protegido hasta|seguirás protegida hasta|seguirá protegido hasta
E puedes disfrutar de la protección hasta|podrás seguir usándola hasta|podrás seguir usándolo hasta
E mantendrás el acceso hasta|mantienes el acceso hasta|conservas el acceso hasta
E conservarás el acceso hasta|tendrás acceso hasta|tienes acceso hasta|tendrá acceso hasta
E estarás al día hasta|tienes cobertura hasta|tienes protección hasta|estará disponible hasta
E estará en vigor hasta|fin de cobertura|fin de suscripción|sigue en vigor hasta|valdrá hasta
E termina el día|finaliza el día|caduca el día|vence el día|expira el día|estamos contigo hasta
E tuya hasta|tuyo hasta
X dejaste de estar protegido|dejaste de estar protegido el|dejó de estar protegido
X dejaste de estar cubierto|se quedó sin vigencia|dejó de estar vigente|dejó de estar vigente el
X ha dejado de ser válida|ha dejado de funcionar|ha caducado ya|te quedaste sin protección
X te quedaste sin protección el|tu protección se acabó|perdió la vigencia|vencida con fecha
X caducó con fecha|lleva caducada|está caducada|está caducado|está vencida|está vencido
X está expirada|está expirado
n lista para usar|listo para usar|lista para usarse|aún no la has estrenado
n todavía no la has estrenado|sin estrenar todavía|aún no se ha estrenado|no la has estrenado
n está esperando a que la actives|está esperando a que lo actives|te está esperando sin activar
n todavía no la ha activado|aún no la ha activado|todavía no lo ha activado|aún no lo ha activado
n todavía no has empezado a usarla|aún no has empezado a usarla|todavía no la has usado
n aún no la has usado|sin canjear todavía|aún sin canjear|código todavía sin usar
n código pendiente de uso|empezará a contar cuando la actives|empieza a contar cuando la actives
n empezará cuando la actives|comenzará cuando la actives|empezará a contar el día que la actives
n comenzará a contar al activarla|empezará a contar desde que la actives
A sólo falta activarla|ya solo queda activarla|falta un paso activa tu licencia
A falta un paso activa tu suscripción|tienes de plazo hasta el § para activarla
A tiene hasta el § para activarlo|tiene hasta el § para activar|podrás activarla hasta
A actívala cuando quieras antes del|actívala cuando quieras|actívalo cuando quieras
A no olvides activarla antes del|recuerda activarla antes del|acuérdate de activarla antes del
A fecha límite para activarla|debes activarlo|tienes que activarlo
R la próxima factura se emitirá|próxima factura se emitirá|la próxima renovación será
R renovaremos tu plan|te renovaremos|te renovamos la suscripción|te renovamos el plan
R pasaremos el cobro|haremos el cobro|haremos el próximo cobro|pasaremos la próxima cuota
R pasaremos el recibo|nos ocupamos de renovarla|nos ocupamos de renovarlo
R nos encargamos de renovarla|nos encargamos de renovarlo|renovaremos por ti|la renovaremos por ti
R la renovaremos automáticamente|tu tarjeta se cargará|se hará el próximo cargo
R se efectuará el próximo cargo|se cobrará la próxima cuota|te llegará el próximo cargo
R el próximo recibo|nueva cuota|se volverá a renovar|vuelve a renovarse|se extenderá automáticamente
R se extenderá|se extiende automáticamente
C se extenderá automáticamente|se extiende automáticamente|nos ocupamos de renovarla
C nos encargamos de renovarla
Z no habrá más cobros|no haremos más cobros|no habrá próximo cobro|no la vamos a renovar
Z no lo vamos a renovar|no vamos a renovarla|no renovaremos tu suscripción|no volveremos a cobrarte
Z no se volverá a renovar|has cancelado la renovación|cancelaste la renovación
Z has cancelado tu suscripción|cancelaste tu suscripción|has cancelado la suscripción
Z cancelaste la suscripción|has cancelado tu plan|cancelaste tu plan|ha cancelado su suscripción
Z ha cancelado la suscripción|solicitaste la baja|has solicitado la baja|te has dado de baja
Z te diste de baja|cancelación programada|baja programada|cancelación solicitada|no se extenderá
Z no se extiende
h formas parte del plan familiar de|forma parte del plan familiar de|estás en el plan familiar de
h estás en el grupo familiar de|está en el plan familiar de|usas el plan familiar de
h disfrutas del plan familiar de|te ha incluido en su plan familiar|te ha añadido a su plan familiar
h te ha agregado a su plan|te ha agregado a su plan familiar|le ha incluido en su plan
h te ha metido en su plan familiar|te tiene en su plan familiar|te la comparte|te lo comparte
h te la ha compartido|te lo ha compartido|te la compartió|te lo compartió
h te ha cedido un dispositivo|la ha compartido contigo|lo ha compartido contigo
h comparte su licencia contigo|ha compartido contigo|compartió contigo|compartió su plan contigo
h compartió su suscripción contigo
- formas parte del plan familiar de kaspersky|miembro del plan familiar de kaspersky
- disfrutas del plan familiar de kaspersky
V compartió
b hemos tenido que bloquear|tuvimos que bloquear|nos hemos visto obligados a bloquear
b nos vimos obligados a bloquear|bloqueada desde|bloqueado desde|está en la lista negra
b anulada por el fabricante|ha quedado bloqueada|quedó bloqueada|quedó bloqueado
u hemos suspendido|tuvimos que suspender|hemos tenido que suspender|hemos pausado|en pausa desde
u en pausa desde el|suspendida desde|suspendida desde el|suspendido desde|suspendido desde el
u pausada desde|pausada desde el|pausado desde|pausado desde el|está en pausa desde
u está en pausa desde el|está suspendida desde el|está suspendido desde el|quedó suspendida
u quedó suspendido|ha quedado suspendida|ha quedado suspendido|ha sido suspendida|ha sido suspendido
u ha sido pausada
f gratis para siempre|0 euros|a coste cero|a costo cero|cuenta gratis
t estás probando gratis|puedes probarlo gratis|prueba de 30 días|suscripción de test
P puedes proteger aún|aún te queda sitio para|te queda sitio para|te queda espacio para
P te quedan libres|te queda libre|te queda por usar|te quedan por usar|por activar en|aún sin usar
P quedan libres|queda libre|hay libres|sin proteger|disponibles aún|puedes añadir todavía
P aún se pueden añadir|se pueden añadir aún|aún se puede añadir|tienes libres|tienes disponibles
P desocupado|desocupada|por instalar
U en uso ahora|tienes protegidos|tienes conectados|tienes instalados|has conectado|has protegido
U has instalado|has ocupado|has usado|has utilizado|has activado en|ya proteges|ya usas
U dados de alta|dado de alta|añadidos actualmente|asegurados|vinculados a tu cuenta|la usas en
U lo usas en|la utilizas en|lo utilizas en|instalada ya en|instalado ya en|consumidas|consumidos
U empleadas|empleados
K puedes proteger hasta|puedes usarla en hasta|puedes instalarla en hasta|puedes instalarlo en hasta
K puedes usarlo en hasta|puede proteger hasta|podrás proteger hasta|permite proteger hasta
K permite usar hasta|cubre un máximo de|protege un máximo de|válida para un máximo de|permite|admite
K admite hasta|con cobertura para
t la prueba gratis
- activa la prueba gratis|active la prueba gratis|activar la prueba gratis|te avisaremos antes de
- te avisaremos antes del|le avisaremos antes del|le avisaremos antes de
- te avisaremos por correo antes del|te enviaremos un correo antes del|no olvides renovarla hasta
- recuerda renovarla hasta|acuérdate de renovarla hasta|no olvides renovarla antes
- recuerda renovarla antes|no se te cobrará nada hasta|no se le cobrará nada hasta
- no te cobraremos nada hasta|no se hará ningún cobro hasta|no se realizará ningún cargo hasta
- no se realizará ningún cobro hasta
d dispositivos asegurados|equipos asegurados
- para seguir protegido hasta|para seguir protegida hasta|para continuar protegido hasta
- así no tienes que pagar nada hasta|así que no tienes que pagar nada hasta
- así que no pagas nada hasta|para mantener la protección hasta
7 protege|protegen
V te la ha prestado|te lo ha prestado|te ha prestado
Y te la ha prestado|te lo ha prestado|te ha prestado
n por estrenar
X dejó de protegerte|dejó de protegerle
w puedes cancelar cuando quieras
- vencería|caducaría|caducaba|terminaría|terminaba|expiraría|expiraba|finalizaría|finalizaba|acabaría|acababa|renovaría|renovaba|concluiría|concluía|cesaría|se renovaría|se renovaba|se terminaría|se terminaba|se acababa
l tienes disponibles|están disponibles
K cubría|cubre
R se cobrará y renovará|renovará
X dejó de estar en vigor|dejó de estar en vigor el|dejó de tener vigencia
E llega hasta|llegará hasta|todo es tuyo hasta|todo tuyo hasta|puedes estar tranquilo hasta
E puedes estar tranquila hasta|puede estar tranquilo hasta|cuidamos de ti hasta|velamos por ti hasta
E te acompañamos hasta|sin preocuparte de nada hasta|sin preocupaciones hasta
E disfrutas de todo hasta|disfruta de todo hasta
E termina el § renueva ahora|termina el § renuévalo|termina el § renuévala|termina el § renueva ya
E termina el § renuévalo ahora|termina el § renuévala ahora|caduca el § renueva ahora
E caduca el § renuévalo|caduca el § renuévala|caduca el § renueva ya|caduca el § renuévalo ahora
E caduca el § renuévala ahora|vence el § renueva ahora|vence el § renuévalo|vence el § renuévala
E vence el § renueva ya|vence el § renuévalo ahora|vence el § renuévala ahora
E finaliza el § renueva ahora|finaliza el § renuévalo|finaliza el § renuévala
E finaliza el § renueva ya|finaliza el § renuévalo ahora|finaliza el § renuévala ahora
E acaba el § renueva ahora|acaba el § renuévalo|acaba el § renuévala|acaba el § renueva ya
E acaba el § renuévalo ahora|acaba el § renuévala ahora|expira el § renueva ahora
E expira el § renuévalo|expira el § renuévala|expira el § renueva ya|expira el § renuévalo ahora
E expira el § renuévala ahora
X tu protección se detuvo|tu protección se detuvo el|la protección se detuvo el|nos dijimos adiós el
X tu protección se paró el
w se hará|será cobrado el|lo básico|lo básico en|todas las funciones|todas sus funciones
w todas las prestaciones|todo está listo|ya está todo listo|te está esperando|te espera|reactívala
w reactívalo|puedes reactivarla|puedes reactivarla cuando quieras|reactívala cuando quieras
w vuelve a activarla cuando quieras
R próximo pago sale|próximo pago saldrá|próximo cobro sale|próximo cargo sale|próximo pago se hará
R próximo cobro se hará|próximo pago se realizará|próximo cobro se realizará
R nos encargamos de la renovación|nos ocupamos de la renovación|gestionamos la renovación
R renovación es automática|renovación se hace sola|se renueva por sí solo|se renueva por sí misma
R se renovará por sí solo|se renovará por sí sola|renovación se hace automáticamente
C renovación es automática|renovación se hace sola|se renueva por sí solo|se renueva por sí misma
C se renovará por sí solo|se renovará por sí sola|renovación se hace automáticamente
P aún puedes sumar|aún puedes añadir|aún puedes agregar|aún puedes conectar|aún puedes incluir
P aún puedes proteger|aún puedes usarlo en|aún puedes usarla en|aún puedes instalarlo en
P todavía puedes sumar|todavía puedes añadir|todavía puedes agregar|todavía puedes conectar
P todavía puedes incluir|todavía puedes proteger|todavía puedes usarlo en|todavía puedes usarla en
P todavía puedes instalarlo en|aún puede sumar|aún puede añadir|aún puede agregar|aún puede conectar
P aún puede incluir|aún puede proteger|aún puede usarlo en|aún puede usarla en
P aún puede instalarlo en|todavía puede sumar|todavía puede añadir|todavía puede agregar
P todavía puede conectar|todavía puede incluir|todavía puede proteger|todavía puede usarlo en
P todavía puede usarla en|todavía puede instalarlo en
d dispositivos más|dispositivo más|equipos más|dispositivos adicionales
P dispositivos más|dispositivo más|equipos más|dispositivos adicionales
P sitio para otros|espacio para otros|lugar para otros|hueco para otros|cabida para otros
l sitio para|lugar para|plaza para|hueco para|espacio para|cabida para|caben|cabe|puedes añadir
l puedes agregar|puede añadir|puede agregar|podés agregar|puedes sumar|hay sitio|hay espacio
n aún no ha empezado|todavía no ha empezado|no ha empezado|listo para empezar|listo para estrenar
n listo para ponerlo en marcha
n aún no has empezado a usar|aún no has empezado a usarlo|aún no has comenzado a usar
n aún no has comenzado a usarlo|todavía no has empezado a usar|todavía no has empezado a usarlo
n todavía no has comenzado a usar|todavía no has comenzado a usarlo|no has empezado a usar
n no has empezado a usarlo|no has comenzado a usar|no has comenzado a usarlo
n aún no ha empezado a usar|aún no ha empezado a usarlo|aún no ha comenzado a usar
n aún no ha comenzado a usarlo|todavía no ha empezado a usar|todavía no ha empezado a usarlo
n todavía no ha comenzado a usar|todavía no ha comenzado a usarlo|aún no lo has usado
n aún no lo has utilizado|aún no lo has estrenado|aún no lo has empezado a usar
n todavía no lo has usado|todavía no lo has utilizado|todavía no lo has estrenado
n todavía no lo has empezado a usar|aún no la has utilizado|aún no la has empezado a usar
n empieza a contar cuando lo actives|empieza a contar al activarlo|empieza a contar al activarla
n empieza a contar el día de la activación|empieza a contar con la activación
n empieza a contar cuando lo active|empieza a contar cuando la active
n empieza a contar el día que lo actives|empieza a contar desde la activación
n empezará a contar cuando lo actives|empezará a contar al activarlo|empezará a contar al activarla
n empezará a contar el día de la activación|empezará a contar con la activación
n empezará a contar cuando lo active|empezará a contar cuando la active
n empezará a contar el día que lo actives|empezará a contar desde la activación
n empieza cuando lo actives|empieza cuando la actives|empieza al activarlo|empieza al activarla
n empieza el día de la activación|empieza con la activación|empieza cuando lo active
n empieza cuando la active|empieza el día que lo actives|empieza desde la activación
n empezará cuando lo actives|empezará al activarlo|empezará al activarla
n empezará el día de la activación|empezará con la activación|empezará cuando lo active
n empezará cuando la active|empezará el día que lo actives|empezará desde la activación
n comienza cuando lo actives|comienza cuando la actives|comienza al activarlo|comienza al activarla
n comienza el día de la activación|comienza con la activación|comienza cuando lo active
n comienza cuando la active|comienza el día que lo actives|comienza desde la activación
n comenzará cuando lo actives|comenzará al activarlo|comenzará al activarla
n comenzará el día de la activación|comenzará con la activación|comenzará cuando lo active
n comenzará cuando la active|comenzará el día que lo actives|comenzará desde la activación
n empiezan cuando lo actives|empiezan cuando la actives|empiezan al activarlo|empiezan al activarla
n empiezan el día de la activación|empiezan con la activación|empiezan cuando lo active
n empiezan cuando la active|empiezan el día que lo actives|empiezan desde la activación
n empiezan a contar cuando lo actives|empiezan a contar cuando la actives
n empiezan a contar al activarlo|empiezan a contar al activarla
n empiezan a contar el día de la activación|empiezan a contar con la activación
n empiezan a contar cuando lo active|empiezan a contar cuando la active
n empiezan a contar el día que lo actives|empiezan a contar desde la activación
n comienzan cuando lo actives|comienzan cuando la actives|comienzan al activarlo
n comienzan al activarla|comienzan el día de la activación|comienzan con la activación
n comienzan cuando lo active|comienzan cuando la active|comienzan el día que lo actives
n comienzan desde la activación
A solo falta ponerlo en marcha|solo falta ponerla en marcha|solo falta que lo actives
A solo falta que la actives|solo queda ponerlo en marcha|solo queda ponerla en marcha
A solo queda que lo actives|solo queda que la actives|falta ponerlo en marcha
A falta ponerla en marcha|falta que lo actives|falta que la actives|ya solo falta activarlo
A ya solo falta activarla|ya solo falta ponerlo en marcha
H te servirá para|te sirve para|le servirá para|le sirve para|te vale para|te valdrá para
H la prueba vale para|la prueba es válida para|la prueba sirve para|la prueba cubre
h te presta una plaza|te ha prestado una plaza|te presta un dispositivo|formas parte del plan de
h forma parte del plan de|eres miembro del plan de|miembro del plan de
h formas parte de la suscripción de|te ha hecho un hueco en su plan|te ha hecho sitio en su plan
h te deja usar su licencia
- formas parte del plan de kaspersky|forma parte del plan de kaspersky
- eres miembro del plan de kaspersky|miembro del plan de kaspersky
- formas parte del plan de protección|forma parte del plan de protección
A activa tu plan antes del|activa tu plan antes de|activa tu plan hasta el
A activa tu plan antes del día|activa tu plan a más tardar el|activa tu plan como muy tarde el
A activa tu suscripción antes del|activa tu suscripción antes de|activa tu suscripción hasta el
A activa tu suscripción antes del día|activa tu suscripción a más tardar el
A activa tu suscripción como muy tarde el|activa tu licencia antes del|activa tu licencia antes de
A activa tu licencia hasta el|activa tu licencia antes del día|activa tu licencia a más tardar el
A activa tu licencia como muy tarde el|activa tu código antes del|activa tu código antes de
A activa tu código hasta el|activa tu código antes del día|activa tu código a más tardar el
A activa tu código como muy tarde el|active su plan antes del|active su plan antes de
A active su plan hasta el|active su plan antes del día|active su plan a más tardar el
A active su plan como muy tarde el|active su suscripción antes del|active su suscripción antes de
A active su suscripción hasta el|active su suscripción antes del día
A active su suscripción a más tardar el|active su suscripción como muy tarde el
A active su licencia antes del|active su licencia antes de|active su licencia hasta el
A active su licencia antes del día|active su licencia a más tardar el
A active su licencia como muy tarde el|active su código antes del|active su código antes de
A active su código hasta el|active su código antes del día|active su código a más tardar el
A active su código como muy tarde el
q pruébalo|pruébala|pruébelo|pruébela|pruébalo gratis
t lo pruebas gratis|la pruebas gratis|estás probando todo gratis|estás probándolo gratis
t lo estás probando|la estás probando|lo estás probando gratis
w el pago no se ha podido cobrar|el pago no se pudo cobrar|el pago fue rechazado
w el pago ha sido rechazado|el pago ha fallado|el pago no se completó|el pago no se ha completado
w el pago no se pudo procesar|tu pago no se ha podido cobrar|tu pago no se pudo cobrar
w tu pago fue rechazado|tu pago ha sido rechazado|tu pago ha fallado|tu pago no se completó
w tu pago no se ha completado|tu pago no se pudo procesar|su pago no se ha podido cobrar
w su pago no se pudo cobrar|su pago fue rechazado|su pago ha sido rechazado|su pago ha fallado
w su pago no se completó|su pago no se ha completado|su pago no se pudo procesar
w el último pago no se ha podido cobrar|el último pago no se pudo cobrar
w el último pago fue rechazado|el último pago ha sido rechazado|el último pago ha fallado
w el último pago no se completó|el último pago no se ha completado
w el último pago no se pudo procesar
- el pago no se ha podido cobrar el|el pago no se pudo cobrar el|el pago fue rechazado el
- el pago ha sido rechazado el|el pago ha fallado el|el pago no se completó el
- el pago no se ha completado el|el pago no se pudo procesar el|tu pago no se ha podido cobrar el
- tu pago no se pudo cobrar el|tu pago fue rechazado el|tu pago ha sido rechazado el
- tu pago ha fallado el|tu pago no se completó el|tu pago no se ha completado el
- tu pago no se pudo procesar el|su pago no se ha podido cobrar el|su pago no se pudo cobrar el
- su pago fue rechazado el|su pago ha sido rechazado el|su pago ha fallado el
- su pago no se completó el|su pago no se ha completado el|su pago no se pudo procesar el
- el último pago no se ha podido cobrar el|el último pago no se pudo cobrar el
- el último pago fue rechazado el|el último pago ha sido rechazado el|el último pago ha fallado el
- el último pago no se completó el|el último pago no se ha completado el
- el último pago no se pudo procesar el
w no te cobraremos nada|no te cobramos nada|no le cobraremos nada
- no te cobraremos nada el|no te cobraremos nada antes|no te cobraremos nada durante
- no te cobramos nada el|no te cobramos nada hasta|no te cobramos nada antes
- no te cobramos nada durante|no se te cobrará nada el|no se te cobrará nada antes
- no se te cobrará nada durante|no le cobraremos nada el|no le cobraremos nada hasta
- no le cobraremos nada antes|no le cobraremos nada durante|no se le cobrará nada el
- no se le cobrará nada antes|no se le cobrará nada durante|no te cobraremos nada más el
- no te cobraremos nada más hasta|no te cobraremos nada más antes|no te cobraremos nada más durante
- no se hará ningún cobro el|no se hará ningún cobro antes|no se hará ningún cobro durante
u has puesto tu plan en pausa|has puesto el plan en pausa|has puesto tu suscripción en pausa
u pusiste tu plan en pausa
w sin preocuparte|sin preocuparte de nada
E puedes contar con nosotros hasta|puede contar con nosotros hasta|está a punto de terminar
E está a punto de caducar|está a punto de vencer|está a punto de expirar|está a punto de finalizar
E está a punto de acabar|están a punto de terminar|están a punto de caducar|están a punto de vencer
E están a punto de expirar|están a punto de finalizar|están a punto de acabar
E después del § tus dispositivos ya no estarán protegidos|después del § ya no estarás protegido
E tras el § ya no estarás protegido|después del § dejarás de estar protegido
R cobraremos|próxima factura llega|próxima factura llegará|pagarás|pagará el
w a tu tarjeta|de tu tarjeta|a su tarjeta|en su tarjeta|cuesta|costará|lo esencial|en dos minutos
w en unos minutos|en un minuto|en pocos minutos|en un clic|en unos clics|vuelve cuando quieras
w vuelve|nos encantará volver a verte
Z has decidido no renovar|has decidido no renovarla|has decidido no renovarlo|has elegido no renovar
Z has elegido no renovarla|has elegido no renovarlo|decidiste no renovar|decidiste no renovarla
Z decidiste no renovarlo|ha decidido no renovar|ha decidido no renovarla|ha decidido no renovarlo
Z no te volveremos a cobrar|no se te volverá a cobrar|no le volveremos a cobrar|no te cobraremos más
h disfrutas de esta suscripción gracias a|usas esta suscripción gracias a|tienes acceso gracias a
h disfrutas de este plan gracias a|usas este plan gracias a
n todavía sin poner en marcha|aún sin poner en marcha|sin poner en marcha|comprada pero sin activar
n comprada pero aún sin activar|comprada pero todavía sin activar|comprada pero no activada
n comprada pero aún no activada|adquirida pero sin activar|adquirida pero aún sin activar
n adquirida pero todavía sin activar|adquirida pero no activada|adquirida pero aún no activada
n comprado pero sin activar|comprado pero aún sin activar|comprado pero no activado
n adquirido pero sin activar|adquirido pero aún sin activar|adquirido pero no activado
A basta con activarla antes del|basta con activarla antes de
A basta con activarla hasta el|basta con activarlo antes del|basta con activarlo antes de
A basta con activarlo hasta el|solo tienes que activarla antes del
A solo tienes que activarla antes de|solo tienes que activarla hasta el
A solo tienes que activarlo antes del|solo tienes que activarlo antes de
A solo tienes que activarlo hasta el|solo falta activarla antes del|solo falta activarla antes de
A solo falta activarla hasta el|solo falta activarlo antes del|solo falta activarlo antes de
A solo falta activarlo hasta el|solo queda activarla antes del|solo queda activarla antes de
A solo queda activarla hasta el|solo queda activarlo antes del|solo queda activarlo antes de
A solo queda activarlo hasta el
- será suspendida|será suspendido|será bloqueada|será bloqueado|será pausada|será pausado
- será interrumpida|va a ser suspendida|va a ser suspendido|va a ser bloqueada|va a ser bloqueado
- va a ser pausada|va a ser pausado|va a ser interrumpida|quedará suspendida|quedará suspendido
- quedará bloqueada|quedará bloqueado|quedará pausada|quedará pausado|quedará interrumpida
E será finalizada|será finalizado|será terminada|será terminado|será cerrada|será vencida
E será vencido|será caducada|será caducado|quedará finalizada|quedará finalizado|quedará terminada
E quedará terminado|quedará cerrada|quedará vencida|quedará vencido|quedará caducada
E quedará caducado|estará finalizada|estará finalizado|estará terminada|estará terminado
E estará cerrada|estará vencida|estará vencido|estará caducada|estará caducado
- activa tu licencia|activa tu plan|activa tu suscripción|activa tu código|activa su licencia
- activa su plan|activa su suscripción|activa su código|activa la licencia|activa la plan
- activa la suscripción|activa la código|activa el licencia|activa el plan|activa el suscripción
- activa el código
b fue revocada|ha sido revocada|fue revocado|ha sido revocado|revocada
n el código de activación todavía no se ha usado|el código de activación aún no se ha usado
n el código de activación no se ha usado todavía|el código de activación no se ha utilizado todavía
n el código de activación aún no se ha utilizado|tu código de activación todavía no se ha usado
n tu código de activación aún no se ha usado|tu código de activación no se ha usado todavía
n tu código de activación no se ha utilizado todavía|tu código de activación aún no se ha utilizado
A activa tu licencia para empezar|activa tu plan para empezar|activa tu suscripción para empezar
w tenés
U lo instalaste en|la instalaste en|ya lo instalaste en|ya la instalaste en
n todavía no activas|aún no activas
E buena hasta|bueno hasta|sigue funcionando hasta|seguirá funcionando hasta
E continúa funcionando hasta
E continuará funcionando hasta|funciona hasta|funcionará hasta|operativa hasta|operativo hasta
E a tu disposición hasta
E a su disposición hasta|tienes derecho a usarla hasta|tienes derecho a usarlo hasta
E cobertura asegurada hasta
E protección asegurada hasta|protección garantizada hasta|cobertura garantizada hasta
E acceso garantizado hasta
E tienes protección para rato hasta|para rato hasta|se puede usar hasta|se podrá usar hasta
E usable hasta
E fin del periodo pagado|fin del período pagado|se cierra el|se cerrará el|contratada hasta
E contratado hasta
E tranquilidad hasta|en buenas manos hasta|tus dispositivos están protegidos hasta
E sus dispositivos están protegidos hasta
E todos tus dispositivos están protegidos hasta|todos sus dispositivos están protegidos hasta
E protegemos tus dispositivos hasta|protegemos sus dispositivos hasta
E protege tus dispositivos hasta
E protege sus dispositivos hasta|protege todos tus dispositivos hasta|protege a tu familia hasta
E se mantendrá activa hasta|se mantendrá activo hasta|se mantendrá vigente hasta
E se mantiene activo hasta
E es tuya hasta|es tuyo hasta|es suya hasta|prolongada hasta|prolongado hasta|prorrogada hasta
E prorrogado hasta|ampliada hasta|extendida hasta|renovada hasta|renovado hasta|va hasta|irá hasta
E sirve hasta
E servirá hasta|te servirá hasta|te sirve hasta|te vale hasta|te dura hasta|te durará hasta
E durará hasta
E hasta el final del|hasta el final del día|hasta el fin del día|hasta final del día|se detiene el
E se detendrá el
E vigente al|te cuidamos hasta|te acompañaremos hasta|nos tienes hasta|cuentas con nosotros hasta
E sigue en marcha hasta|seguirá en vigor hasta|seguirá siendo válida hasta
E seguirá siendo válido hasta
E disfrutas de ella hasta
E la tienes hasta|lo tienes hasta|la tendrás hasta
E estarás cubierta hasta|protegidos hasta
E fecha de fin de la suscripción|fecha de fin de la licencia|fecha de fin del contrato|fin previsto
E fin previsto el
E termina pronto el|caduca pronto el|vence pronto el|dejará de protegerte el
E dejará de estar vigente el
E última fecha de validez|último día incluido|último día cubierto|último día pagado
E día de vencimiento
E día de caducidad|en servicio hasta|al día hasta|abonada hasta|abonado hasta
E pago hecho hasta
w a medianoche|protección de tus dispositivos|protección de sus dispositivos
w protección de todos tus dispositivos
w protección de tu familia|en buenas manos|estás en buenas manos|está en buenas manos|para rato
w a más tardar|como muy tarde
w por suerte
w toda la familia|para toda la familia|para toda tu familia|toda tu familia|todo al día
w está todo al día
X se interrumpió el|protección se interrumpió|cobertura se interrumpió|suscripción se interrumpió
X acceso se interrumpió
X licencia se interrumpió|se cerró|se cerró el|cerrado|cerrada el|ya no estás cubierto desde
X ya no estás cubierto desde el
X ya no estás cubierta desde el|ya no está cubierto desde el|ya no estás protegida desde el
X ya no está protegido desde el|sin protección desde|sin protección desde el|sin cobertura desde
X sin cobertura desde el
X tus dispositivos ya no están protegidos desde|tus dispositivos ya no están protegidos desde el
X sus dispositivos ya no están protegidos desde|sus dispositivos ya no están protegidos desde el
X ya no funciona desde|ya no funciona desde el|no funciona desde el|era hasta el
X dejó de protegerte el|ha dejado de funcionar el|ha dejado de ser válido
X periodo terminado|período terminado|fecha vencida|periodo concluido
X ya no te protege desde el|ya no te cubre desde el|quedó sin efecto|ha tocado a su fin
X tocó a su fin|validez terminada|acabada|acabado
X te protegió hasta|te cubrió hasta|te protegía hasta
X valió hasta|funcionó hasta|funcionó hasta el|llegó a su vencimiento
R se prolonga|se prolonga el|cargaremos tu tarjeta el|te haremos el cargo|te haremos el cargo el
R se hará el cargo
R se hará el cargo el|haremos el cargo el|se hará el cobro el|se realizará el cargo el
R se realizará el cobro el
R se efectuará el cargo el|se efectuará el cobro el|cobro previsto|cobro previsto el
R cobro previsto para el|pago previsto
R pago previsto el|pago previsto para el|cargo previsto|cargo previsto el|cargo previsto para el
R siguiente recibo
R próxima domiciliación|próximo adeudo|se pagará automáticamente|se pagará automáticamente el
R vuelve a cobrarse el
R volverá a cobrarse el|volverá a cobrarse|volveremos a cobrar el
R volveremos a cobrarte|te volveremos a cobrar el|nos encargamos de renovarla el
R se renueva otra vez el|se renovará otra vez el
R cargo automático el|cobro automático el|pago automático el|siguiente mensualidad
R próxima anualidad
R próximo pago previsto|próximo cobro previsto|próximo cargo previsto|próxima renovación prevista
R renovación prevista para
R renovación programada el
R se extenderá automáticamente el|se renueva sola otra vez el|domiciliación prevista
R te pasaremos el cobro el
R te pasaremos el recibo el|pasaremos el cobro el|pasaremos el recibo el|se cargará automáticamente
R se cargará automáticamente el
R se cobrará automáticamente|se cobrará automáticamente el
C nos encargamos de la renovación|nos ocupamos de la renovación
C nosotros nos encargamos de la renovación
C nosotros nos ocupamos de la renovación|nos encargamos de renovarlo
C nosotros nos encargamos de renovarla|sigue automáticamente|la renovamos por ti
R nosotros nos encargamos de renovarla
R nosotros nos ocupamos de la renovación|nosotros nos encargamos de la renovación
Z sin cobros pendientes|sin próximos cobros|sin más cobros|no hay cobros previstos
Z no hay próximos pagos
Z no hay próximos cobros|no hay pagos previstos|no habrá más pagos|no hay ningún pago previsto
Z no hay ningún cobro previsto|ningún cobro previsto|ningún pago previsto|sin cobros previstos
Z sin pagos previstos
Z suscripción cancelada|cancelación confirmada|cancelación registrada|cancelación tramitada
Z baja registrada|se renueva manualmente|hay que renovarla manualmente
Z hay que renovarlo manualmente
Z nada se renueva solo|sin cargos automáticos|sin cargo automático|sin cobro automático
Z sin cobros automáticos
Z sin cobro automático después|sin permanencia ni renovación|no continúa después|no seguirá después
Z no se renueva por sí sola|no se renovará por sí sola|no hay más cobros
Z sin cargo automático después
Z ningún cobro automático después|ningún cobro automático|ningún cargo automático
Z después no se cobra nada
Z no se renovará por sí mismo|no se vuelve a renovar|no volverá a cobrarse
- no hay cobros previstos hasta|no hay pagos previstos hasta|no hay cobros previstos antes
- no hay pagos previstos antes
- ningún cobro previsto hasta|ningún pago previsto hasta|ningún cobro previsto antes
- sin cobros previstos hasta
- sin cobros previstos antes|no hay cobros previstos el|no hay próximos cobros hasta
- sin próximos cobros hasta
- sin cargos automáticos hasta|sin cobros automáticos hasta|ningún cobro automático hasta
- ningún cobro automático antes
- sin cobro automático hasta|sin cargo automático hasta|si se renueva|precio va|precio sirve
U cogidas|cogidos|configurados|configurado|configurada|llevas instalados|tenías vinculados
U llevas protegidos
U estaban protegidos|estaban conectados|estaban vinculados|estaban instalados|estaba conectado
U estaba protegido|estaban en uso|con protección activa|tienen protección
P huecos libres|hueco libre|huecos disponibles
6 huecos|hueco
K capacidad|capacidad de|tamaño de la licencia|tamaño del plan|puedes proteger|puede proteger
K vale para|servía para
K era para|eran para|comprada para|comprado para|va a proteger|no más de|pruébala en|pruébalo en
- no más de un clic
n nueva sin activar|no se ha estrenado|no ha arrancado|aún no ha arrancado|sin empezar|sin comenzar
n por empezar|a falta de activar|a falta de activación|a un paso de activarse|código por introducir
n código sin introducir|código pendiente de usar|código pendiente de canjear|aún no la usas
n todavía no la usas|aún no lo usas
n espera tu activación|a la espera de activarla|a la espera de activar|todavía no corre el plazo
n los doce meses empiezan a contar con la activación
n los 12 meses empiezan a contar con la activación
n empiezan a contar con la primera activación|empiezan con el primer uso|empieza con el primer uso
n empieza a contar con el primer uso
n empiezan a contar con el primer uso|comienza con el primer uso|a la espera de que lo actives
n todavía sin estrenar|pendiente de estrenar|pendiente de poner en marcha
n pendiente de ser activado|código aún sin usar|código por usar
n código por canjear|no la has puesto en marcha|aún no la has puesto en marcha
n todavía no la has puesto en marcha
n aún no la has empezado|sin activarse|todavía no ha arrancado|aún sin empezar|todavía sin empezar
n aún no está en marcha
A actívala para empezar|actívalo para empezar|actívela para empezar|úsalo antes del|úsala antes del
A úselo antes del
A úsela antes del|úsalo como muy tarde el|úsala como muy tarde el|úsalo a más tardar el
A canjéalo antes del|canjéala antes del
A canjéelo antes del|caduca el § si no la activas|caduca el § si no lo activas
A expira el § si no la activas
A vence el § si no la activas|puedes activarlo hasta el|tienes para activarla hasta el
A estrénala antes del|estrénalo antes del
A ponla en marcha antes del|ponlo en marcha antes del|puesta en marcha antes del
A introdúcelo antes del|introduce el código antes del
A recuerda activarlo antes del|no olvides activarlo antes del
A te falta activarlo
h de parte de|te ha invitado|te invitó|le ha invitado|te ha invitado a su plan|invitado por
h invitada por|por invitación de
h añadido por|añadida por|agregado por|agregada por|te agregó|te añadió|le ha añadido
h te ha cedido|te cedió|te cede una plaza|te cede una licencia|te ha cedido una licencia
h te presta su licencia|te presta su plan|te ha prestado su licencia|te presta una licencia
h te ha prestado una licencia|prestada por|prestado por|usas la suscripción de|usas el plan de
h usas la licencia de|parte del plan familiar de
h formas parte del grupo de
h forma parte del grupo de|estás en el plan de|está en el plan de|estás en el grupo de
h estás en la familia de
h acceso dado por|acceso de parte de|acceso cedido por|te incluye en su plan
h te incluye en su suscripción
h te ha incluido|incluido por|incluida por|te ha hecho sitio|te ha hecho un hueco|te hizo un hueco
h te ha dejado una plaza
h te la presta|te deja usarla|te deja usarlo|te deja usar su plan
h te ha metido en su plan|te tiene en su plan|disfrutas del plan de|disfrutas de la suscripción de
h acceso gracias a
h te la paga
- invitado por ti|invitada por ti|añadido por ti|añadida por ti|agregado por ti|agregada por ti
- cedida por ti|cedido por ti
- prestada por ti|prestado por ti|añadido por kaspersky|incluido por defecto|incluida por defecto
- incluido por kaspersky
- invitado por correo|invitada por correo|invitado por usted|añadido por usted|agregado por usted
- cedida por usted|incluido por ti
- incluida por ti|de parte de kaspersky|acceso dado por ti|acceso cedido por ti|invitada por usted
- añadida por usted
- estás en el plan de kaspersky|estás en el plan de prueba|estás en el plan de pago
- está en el plan de pago|estás en el plan de protección
- usas el plan de prueba|usas el plan de pago|usas la licencia de prueba|estás en el plan de un
- estás en el plan de dos
b código bloqueado|el código ha sido bloqueado|código ha sido bloqueado|acceso cortado
b el código fue bloqueado
w pago rechazado|pago fallido|pago no realizado|pago devuelto|falta de pago
w tu banco rechazó el pago
w tu banco ha rechazado el pago|tu banco rechazó el último pago
w tu banco ha rechazado el último pago
w su banco rechazó el pago|su banco ha rechazado el pago|su banco rechazó el último pago
- pago rechazado el|pago fallido el|pago devuelto el|rechazó el pago el|rechazado el pago el
f siempre gratis|gratis siempre|siempre gratuita|siempre gratuito
t estás probándola|estás probándolo|estás probándola gratis|la estás probando gratis
t estás disfrutando de una prueba|estás de prueba|tu periodo de prueba|tu período de prueba
X plazo vencido
w enhorabuena
U activo en
- estamos a tu disposición|estamos a su disposición|seguimos a tu disposición
U límite alcanzado|llevas|ya llevas|llevas usados|cupo completo|tenías conectados|tenías protegidos
U tenías instalados
E te cubre hasta el final del día|te cubre hasta el final del|cesión hasta el|cesión hasta
E cesión válida hasta|préstamo hasta el
E te protegerá hasta|te cubrirá hasta|aún funciona hasta|aún te protege hasta
E todavía te protege hasta
E puedes usar la protección hasta|puedes usar la licencia hasta|puedes usar la suscripción hasta
E puedes usar el producto hasta
E puede usar el producto hasta|protección activa hasta|cobertura activa hasta|plan activo hasta
w menos de dos semanas|menos de una semana|menos de un mes|menos de tres semanas|tenías
w sigue todo en orden
s licencia individual|suscripción individual|licencia familiar|suscripción familiar
s suscripción anual
X desprotegido desde el|desprotegida desde el|estás desprotegido desde el|ya no te cubre
X te ha protegido hasta
X ha durado hasta|hasta el § estuviste protegido
R se volverá a renovar el|se te volverá a cobrar el|próximo pago será el|próximo cobro será el
R próxima renovación será el|siguiente pago será el|renovaremos automáticamente el
R te pasaremos el cargo el
- precio activo|precio en vigor|precio está|precio funciona|precio sigue|precio continúa
- precio seguirá
- precio disponible|precio protegido|precio especial|precio llega|precio acaba
- le ha cedido una plaza a|te ha cedido una plaza a|le ha prestado una plaza a
P hay sitio para|hay espacio para|más de los|más de las|más de tus|más de sus|sobra|te sobra
P le sobra|le sobran|sigue sin usar|siguen sin usar|sigue sin usarse|siguen sin usarse
P todavía sin usar|sin usar todavía|sin usar aún
l hay sitio para|hay espacio para
o más de los|más de las|más de tus|más de sus
n sigue sin usar|siguen sin usar|sigue sin usarse|siguen sin usarse|sin usar aún
n todavía no la activas|aún no la activas|todavía no lo activas|aún no lo activas
w de ellos|de ellas|otra vez|a petición propia|por petición propia|a petición suya
H puede usarla en|puede usarlo en|puede utilizarla en|puede utilizarlo en|puedes utilizarla en
H puedes utilizarlo en
E ampliado hasta|extendido hasta|ampliada gratis hasta|ampliado gratis hasta
E ampliada gratuitamente hasta|ampliado gratuitamente hasta|ampliada sin coste hasta
E ampliado sin coste hasta|ampliada sin cargo hasta|ampliada sin costo hasta
E ampliada sin coste adicional hasta|extendida gratis hasta|extendida gratuitamente hasta
E extendida sin cargo hasta|extendida sin coste hasta|extendida sin costo hasta
E extendido sin cargo hasta|extendido sin costo hasta|prorrogada gratis hasta
E prorrogada gratuitamente hasta|prorrogada sin coste hasta|prorrogada sin cargo hasta
E prorrogado gratis hasta|prolongada gratis hasta|prolongada sin coste hasta
E prolongada sin cargo hasta|prórroga gratuita hasta|ampliación gratuita hasta
E extensión gratuita hasta
- precio ampliado|precio prorrogado|precio prolongado|precio extendido|precio ha sido
- precio se prorroga|precio se ha|iba a terminar|iba a caducar|iba a finalizar|iba a acabar
- iba a vencer|iba a expirar|habría terminado|habría caducado|habría finalizado|habría vencido
- debía terminar|debía caducar|estuvo bloqueada|estuvo bloqueado|estuvo suspendida|estuvo suspendido
- estuvo en pausa|estuvo pausada|estuvo pausado|había sido bloqueada|había sido bloqueado
- había sido suspendida|había estado bloqueada|había estado en pausa
R vuelve a renovarse sola|vuelve a renovarse automáticamente|vuelve a renovarse solo
R se renueva sola otra vez|se renueva sola de nuevo
C vuelve a renovarse sola|vuelve a renovarse automáticamente|vuelve a renovarse solo
C se renueva sola otra vez|se renueva sola de nuevo
+ rechazar|rechaza
- estaba activ|estaba bloque|estaba bloquead|estaba suspend|estaba suspendid|estaba pausad
- estaba compartid|estaba en pausa|estaba desactivad|estará activ|estará bloque|estará bloquead
- estará suspend|estará suspendid|estará pausad|estará compartid|estará en pausa|estará desactivad
- estuvo activ|estuvo bloque|estuvo bloquead|estuvo suspend|estuvo suspendid|estuvo pausad
- estuvo compartid|estuvo desactivad|estaban activ|estaban bloque|estaban bloquead
- estaban suspend|estaban suspendid|estaban pausad|estaban compartid|estaban en pausa
- estaban desactivad|estarán activ|estarán bloque|estarán bloquead|estarán suspend
- estarán suspendid|estarán pausad|estarán compartid|estarán en pausa|estarán desactivad
- nadie comparte|nadie la comparte|nadie lo comparte|nadie comparte con|nadie|no se renueva hasta
- no se renueva antes|no se renovará hasta|no se renovará antes
- no se renueva automáticamente hasta|no se renueva automáticamente antes
- no se renovará automáticamente hasta|no se renovará automáticamente antes|pausa posible
- pausa disponible|renovación posible|renovación automática posible
- válida del|válido del|vigente del|compartida por correo|compartida por e-mail
- compartida por email|compartida por enlace|compartida por error|compartida por defecto
- compartida por todos|compartida por todas|compartida por mensaje|compartida por invitación
- compartida por hasta|compartido por correo|compartido por e-mail|compartido por email
- compartido por enlace|compartido por error|compartido por defecto|compartido por todos
- compartido por todas|compartido por mensaje|compartido por invitación|compartido por hasta
- compartidas por correo|compartidas por e-mail|compartidas por email|compartidas por enlace
- compartidas por error|compartidas por defecto|compartidas por todos|compartidas por todas
- compartidas por mensaje|compartidas por invitación|compartidas por hasta|compartidos por correo
- compartidos por e-mail|compartidos por email|compartidos por enlace|compartidos por error
- compartidos por defecto|compartidos por todos|compartidos por todas|compartidos por mensaje
- compartidos por invitación|compartidos por hasta|renovación automática en pausa
- renovación en pausa|renovaciones en pausa|no desactivad|no desactivada|no desactivado
- no cancelada|no cancelado|desactivada hasta|desactivado hasta|apagada hasta
E válida del § al|válido del § al|vigente del § al|válida del § hasta el|válido del § hasta el
- cuenta bloqueada|cuenta suspendida|cuenta activa|cuenta está bloqueada|cuenta está suspendida
- cuenta está activa|fin de la pausa|fin de la suspensión
- aviso de renovación|aviso de la renovación|recordatorio de renovación
R renovamos tu plan por ti|renovamos tu suscripción por ti|renovamos su plan por usted
R renovamos su suscripción por usted|nos encargamos de renovar|nos ocupamos de renovar
R la renovamos por ti|lo renovamos por ti|nosotros la renovamos por ti|se renueva hasta que canceles
R se renueva hasta que la canceles|se renueva hasta que lo canceles|se renovará si no la cancelas
R se renovará si no cancelas|se renovará si no lo cancelas|se renovará hasta que la canceles
R se renueva si no la cancelas|seguirá activa hasta que la canceles
R seguirá activo hasta que lo canceles|se renueva si no cancelas
R se cobra de nuevo el|se vuelve a cobrar el|se cobra otra vez el
C renovamos tu plan por ti|renovamos tu suscripción por ti|renovamos su plan por usted
C renovamos su suscripción por usted|nos encargamos de renovar|nos ocupamos de renovar
C lo renovamos por ti|nosotros la renovamos por ti|se renueva hasta que canceles
C se renueva hasta que la canceles|se renueva hasta que lo canceles|se renovará si no la cancelas
C se renovará si no cancelas|se renovará si no lo cancelas|se renovará hasta que la canceles
C se renueva si no la cancelas|seguirá activa hasta que la canceles
C seguirá activo hasta que lo canceles|se renueva si no cancelas
E podrás seguir viendo contenido hasta el|podrás seguir viendo hasta el
E puedes seguir viendo hasta el|podrás seguir viendo todo hasta el
E podrás seguir disfrutando hasta el|puedes seguir disfrutando hasta el
E podrás seguir leyendo hasta el|podrás seguir jugando hasta el|podrás seguir utilizándolo hasta el
E podrás seguir usándolo hasta el|podrás seguir usándola hasta el|podrás seguir accediendo hasta el
E podrás verlo todo hasta el|mantendrás el acceso hasta el|conservarás el acceso hasta el
Z no volveremos a cobrarle|después no te cobraremos nada|después no le cobraremos nada
Z después no te cobraremos más|luego no te cobraremos nada
h te ha añadido a su grupo familiar|te ha agregado a su grupo familiar
h te ha incluido en su grupo familiar|le ha añadido a su grupo familiar
h te añadió a su grupo familiar|te agregó a su grupo familiar|te ha añadido al grupo familiar
h te agregó al grupo familiar|te ha metido en su grupo familiar|la disfrutas gracias a
h lo disfrutas gracias a|la usas gracias a|lo usas gracias a|puedes usarla gracias a
h puedes usarlo gracias a
- no te volveremos a cobrar hasta|no te volveremos a cobrar antes|no le volveremos a cobrar hasta
- no le volveremos a cobrar antes|no volveremos a cobrarte hasta|no volveremos a cobrarte antes
- no volveremos a cobrarle hasta|no volveremos a cobrarle antes|después no te cobraremos nada hasta
- después no le cobraremos nada hasta|después no te cobraremos más hasta
- luego no te cobraremos nada hasta|última sesión iniciada|sesión iniciada en §
- sesión iniciada en tu cuenta
U sesión iniciada en
w a petición de su proveedor|a petición de tu proveedor|a solicitud de su proveedor
w a solicitud de tu proveedor|a petición del proveedor|a solicitud del proveedor
U protegiste
> tus otras suscripciones|tus otras licencias|sus otras suscripciones|sus otras licencias
> mis otras suscripciones|mis otras licencias|tus demás suscripciones|tus demás licencias
> sus demás suscripciones|sus demás licencias|tus otros planes|sus otros planes|mis otros planes
w en tu tarjeta terminada en|a tu tarjeta terminada en|de tu tarjeta terminada en
w en la tarjeta terminada en|tarjeta terminada en|en su tarjeta terminada en
w con la tarjeta terminada en|en tu tarjeta que termina en
~ * todos~en|todos~ocupados|todos~usados|todos~utilizados|todas~ocupadas|todas~usadas
~ * todas~utilizadas
`
