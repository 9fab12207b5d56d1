import { phrases } from './phrases.ts'

export const es = phrases(`
subscriptions: Mis suscripciones | Suscripciones | Sus suscripciones
total: Total de suscripciones: {n} | {n} suscripciones
none: Todavía no tiene suscripciones | No hay suscripciones en esta cuenta
more: Mostrar {n} más | Mostrar todo ({n}) | Ver más
expiresLabel: Válida hasta | Fecha de caducidad | Caduca el | Vence el
expires: Válida hasta el {d} | Caduca el {d} | Su protección finaliza el {d} | La suscripción vence el {d}
expiredLabel: Caducó el | Finalizó el
expiredOn: Caducó el {d} | Su suscripción caducó el {d} | La suscripción finalizó el {d}
expired: Caducada | La suscripción ha caducado | Vencida
active: Activa | La suscripción está activa | Protección activa
notActivated: No activada | Sin activar | Pendiente de activación
activateLabel: Activar antes del | Debe activarse antes del
activateBefore: Actívela antes del {d} | Debe activarse antes del {d}
renewsLabel: Renovación automática el | Se renueva automáticamente el
renews: Se renueva automáticamente el {d} | Se renovará automáticamente el {d}
paymentLabel: Próximo pago | Próximo cargo
keptLabel: Datos guardados hasta | Informes disponibles hasta
kept: Sus datos se conservarán hasta el {d} | Los informes se guardan hasta el {d}
sinceLabel: Activada el | Fecha de inicio | Activa desde
autoOn: Renovación automática activada | La renovación automática está activada
autoOff: Renovación automática desactivada | La renovación automática está desactivada
free: Versión gratuita | Gratis | Plan gratuito
trial: Versión de prueba | Prueba gratuita | Suscripción de prueba
blocked: Bloqueada | La suscripción está bloqueada
suspended: Suspendida | Suscripción en pausa | Suspendida temporalmente
shared: Compartida con usted | Compartida conmigo
sharedBy: Compartida por {w} | {w} comparte esta suscripción con usted
state: Estado
devices: Dispositivos | Dispositivos protegidos | Dispositivos en uso
devicesPair: {u} de {t} dispositivos | {u} de {t} dispositivos en uso | {u}/{t} dispositivos
users: Usuarios | Personas | Usuarios invitados
usersPair: {u} de {t} usuarios | Compartida con {u} de {t} personas
of: {u} de {t}
included: Aplicaciones incluidas | Qué incluye | También incluido en el plan
details: Detalles | Ver detalles
renew: Renovar | Renovar ahora
manage: Administrar suscripción | Gestionar
offer: Pásese a {p}: hasta {t} dispositivos. Oferta válida hasta el {d}. | {p} para {t} dispositivos con un 40 % de descuento hasta el {d}
alsoLike: También le puede interesar | Recomendado para usted
buy: Comprar ahora | Añadir al carrito
tryFree: Pruebe {p} gratis durante 30 días | Iniciar la prueba gratuita de {p}
downloads: Descargas | Descargar aplicaciones
download: Descargar | Instalar
downloadTitle: Descargar {p} | Instale {p} en este dispositivo
downloadFor: Descargar para {s} | Versión para {s}
otherDownloads: Otras descargas | Descargar en otros dispositivos
scan: Escanee el código QR con su teléfono | Apunte la cámara al código
sendLink: Enviar enlace por correo electrónico | Enviarme el enlace
appStore: Descargar en el App Store | Consíguelo en el App Store
signIn: Iniciar sesión | Acceder
email: Dirección de correo electrónico | Correo electrónico
password: Contraseña
signOut: Cerrar sesión | Salir
terms: Hemos actualizado los términos de uso | Los acuerdos han cambiado
accept: Acepto los términos del acuerdo | He leído y acepto las condiciones
continue: Continuar | Siguiente
code: Introduzca el código de verificación | Escriba el código que enviamos a su teléfono
security: Configuración de seguridad | Inicio de sesión y seguridad
twoStep: Verificación en dos pasos | Autenticación de dos factores
myDevices: Mis dispositivos | Sus dispositivos
orders: Historial de pedidos | Sus pedidos
help: Ayuda y soporte | Soporte
shop: Tienda | Tienda de Kaspersky
cookies: Utilizamos cookies para mejorar este sitio. | Este sitio web usa cookies.
acceptAll: Aceptar todo | Permitir todas
privacy: Política de privacidad
close: Cerrar
error: Se ha producido un error. Inténtelo más tarde. | No se pudieron cargar sus suscripciones.
`)
