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
U instalada|asociados|vinculados|asignados|registrados|activo en|usan|usando|utilizando|cubiertos
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
L días|día|meses|mes|años|año|semanas|semana|restantes|quedan|queda|faltan
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
j cuenta|contiene|consta|constan|nombre|hemos|encontrado|encontramos|mostrar|asociada
j asociadas|vinculada|vinculadas|suscrito|suscrita|a nada|contratado|contratada|su|tu|correo
x nada|vacío|vacía|sin datos|no hay datos|no hay datos disponibles|nada que mostrar|sin registros
x no hay registros|sin elementos|no hay elementos|ningún dato
e cerrar sesión|cerrar la sesión|salir|desconectarse|cerrar mi sesión
I sesión iniciada como|conectado como|conectada como|has iniciado sesión como
I ha iniciado sesión como|iniciaste sesión como|sesión iniciada|sesión iniciada con|bienvenido
I bienvenida|hola|identificado como|conectado con|te damos la bienvenida
5 aún|todavía
6 plazas|plaza|puestos|puesto|cupos|cupo|lugares|lugar
`
