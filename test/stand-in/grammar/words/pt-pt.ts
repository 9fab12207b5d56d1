import { phrases } from './phrases.ts'

export const ptPt = phrases(`
subscriptions: As minhas subscrições | Subscrições | As suas subscrições
total: Total de subscrições: {n} | {n} subscrições
none: Ainda não tem subscrições | Não existem subscrições nesta conta
more: Mostrar mais {n} | Mostrar todas ({n}) | Ver mais
expiresLabel: Válida até | Data de validade | Expira a | Termina a
expires: Válida até {d} | Expira a {d} | A sua proteção termina a {d} | A subscrição expira em {d}
expiredLabel: Expirou a | Terminou a
expiredOn: Expirou a {d} | A sua subscrição expirou em {d} | A subscrição terminou a {d}
expired: Expirada | A subscrição expirou | Terminada
active: Ativa | A subscrição está ativa | Proteção ativa
notActivated: Não ativada | Ainda não ativada | A aguardar ativação
activateLabel: Ativar até | Ativar antes de
activateBefore: Ative antes de {d} | Tem de ser ativada até {d}
renewsLabel: Renovação automática a | Renova-se automaticamente a
renews: Renova-se automaticamente a {d} | Será renovada automaticamente em {d}
paymentLabel: Próximo pagamento | Próxima cobrança
keptLabel: Dados guardados até | Relatórios disponíveis até
kept: Os seus dados serão guardados até {d} | Os relatórios são conservados até {d}
sinceLabel: Ativada a | Data de início | Ativa desde
autoOn: Renovação automática ativada | A renovação automática está ativa
autoOff: Renovação automática desativada | A renovação automática está desativada
free: Versão gratuita | Grátis | Plano gratuito
trial: Versão de avaliação | Versão de teste | Avaliação gratuita
blocked: Bloqueada | A subscrição está bloqueada
suspended: Suspensa | Subscrição em pausa
shared: Partilhada consigo | Partilhada comigo
sharedBy: Partilhada por {w} | {w} partilha esta subscrição consigo
state: Estado
devices: Dispositivos | Dispositivos protegidos | Dispositivos em utilização
devicesPair: {u} de {t} dispositivos | {u} de {t} dispositivos em utilização | {u}/{t} dispositivos
users: Utilizadores | Pessoas | Utilizadores convidados
usersPair: {u} de {t} utilizadores | Partilhada com {u} de {t} pessoas
of: {u} de {t}
included: Aplicações incluídas | O que está incluído | Também neste plano
details: Detalhes | Ver detalhes
renew: Renovar | Renovar agora
manage: Gerir subscrição | Gerir
offer: Mude para o {p}: até {t} dispositivos. Oferta válida até {d}. | {p} para {t} dispositivos, -40 % até {d}
alsoLike: Também lhe pode interessar | Recomendado para si
buy: Comprar agora | Adicionar ao carrinho
tryFree: Experimente o {p} grátis durante 30 dias | Iniciar a avaliação gratuita do {p}
downloads: Transferências | Transferir aplicações
download: Transferir | Instalar
downloadTitle: Transferir {p} | Instale o {p} neste dispositivo
downloadFor: Transferir para {s} | Versão para {s}
otherDownloads: Outras transferências | Transferir para outros dispositivos
scan: Leia o código QR com o telemóvel | Aponte a câmara para o código
sendLink: Enviar ligação por e-mail | Enviar a ligação
appStore: Transferir na App Store | Descarregar na App Store
signIn: Iniciar sessão | Entrar
email: Endereço de e-mail | E-mail
password: Palavra-passe
signOut: Terminar sessão | Sair
terms: Atualizámos os termos de utilização | Os contratos foram alterados
accept: Aceito os termos do contrato | Li e aceito as condições
continue: Continuar | Seguinte
code: Introduza o código de verificação | Introduza o código enviado para o seu telemóvel
security: Definições de segurança | Início de sessão e segurança
twoStep: Verificação em dois passos | Autenticação de dois fatores
myDevices: Os meus dispositivos | Os seus dispositivos
orders: Histórico de encomendas | As suas encomendas
help: Ajuda e suporte | Suporte
shop: Loja
cookies: Utilizamos cookies para melhorar este site. | Este site utiliza cookies.
acceptAll: Aceitar tudo | Permitir todos
privacy: Política de privacidade
close: Fechar
error: Ocorreu um erro. Tente novamente mais tarde. | Não foi possível carregar as suas subscrições.
`)
