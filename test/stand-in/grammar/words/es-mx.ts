import { es } from './es.ts'
import { changed } from './phrases.ts'

/** What is said otherwise in Latin America. */
export const esMx = changed(
  es,
  `
expiresLabel: Válida hasta | Fecha de vencimiento | Vence el | Vigente hasta
expires: Válida hasta el {d} | Vence el {d} | Su protección vence el {d} | Vigente hasta el {d}
expiredLabel: Venció el | Terminó el
expiredOn: Venció el {d} | Su suscripción venció el {d}
expired: Vencida | La suscripción venció | Expirada
manage: Administrar suscripción | Administrar
buy: Comprar ahora | Agregar al carrito
appStore: Descargar en App Store | Obtener en App Store
signIn: Iniciar sesión | Ingresar
code: Ingrese el código de verificación | Ingrese el código que enviamos a su teléfono
scan: Escanee el código QR con su celular | Apunte la cámara al código
`,
)
