import { phrases } from './phrases.ts'

export const ptBr = phrases(`
subscriptions: Minhas assinaturas | Assinaturas | Suas assinaturas
total: Total de assinaturas: {n} | {n} assinaturas
none: Você ainda não tem assinaturas | Nenhuma assinatura nesta conta
more: Mostrar mais {n} | Mostrar todas ({n}) | Carregar mais
expiresLabel: Válida até | Data de validade | Expira em | Data de vencimento
expires: Válida até {d} | Expira em {d} | Sua proteção termina em {d} | A assinatura vence em {d}
expiredLabel: Expirou em | Terminou em
expiredOn: Expirou em {d} | Sua assinatura expirou em {d} | Assinatura vencida em {d}
expired: Expirada | A assinatura expirou | Vencida
active: Ativa | A assinatura está ativa | Proteção ativa
notActivated: Não ativada | Ainda não ativada | Aguardando ativação
activateLabel: Ativar até | Ativar antes de
activateBefore: Ative antes de {d} | Deve ser ativada até {d}
renewsLabel: Renovação automática em | Renova automaticamente em
renews: Será renovada automaticamente em {d} | Renova-se automaticamente em {d}
paymentLabel: Próximo pagamento | Próxima cobrança
keptLabel: Dados mantidos até | Relatórios disponíveis até
kept: Seus dados serão mantidos até {d} | Os relatórios ficam guardados até {d}
sinceLabel: Ativada em | Data de início | Ativa desde
autoOn: Renovação automática ativada | A renovação automática está ativada
autoOff: Renovação automática desativada | A renovação automática está desativada
free: Versão gratuita | Grátis | Plano gratuito
trial: Versão de avaliação | Teste gratuito | Assinatura de teste
blocked: Bloqueada | A assinatura está bloqueada
suspended: Suspensa | Assinatura pausada | Temporariamente suspensa
shared: Compartilhada com você | Compartilhada comigo
sharedBy: Compartilhada por {w} | {w} compartilha esta assinatura com você
state: Status | Estado
devices: Dispositivos | Dispositivos protegidos | Dispositivos em uso
devicesPair: {u} de {t} dispositivos | {u} de {t} dispositivos em uso | {u}/{t} dispositivos
users: Usuários | Pessoas | Usuários convidados
usersPair: {u} de {t} usuários | Compartilhada com {u} de {t} pessoas
of: {u} de {t}
included: Aplicativos incluídos | O que está incluído | Também neste plano
details: Detalhes | Ver detalhes
renew: Renovar | Renovar agora
manage: Gerenciar assinatura | Gerenciar
offer: Faça upgrade para o {p}: até {t} dispositivos. Oferta válida até {d}. | {p} para {t} dispositivos com 40% de desconto até {d}
alsoLike: Você também pode gostar | Recomendado para você
buy: Comprar agora | Adicionar ao carrinho
tryFree: Experimente o {p} grátis por 30 dias | Iniciar teste gratuito do {p}
downloads: Downloads | Baixar aplicativos
download: Baixar | Fazer download | Instalar
downloadTitle: Baixar {p} | Instale o {p} neste dispositivo
downloadFor: Baixar para {s} | Versão para {s}
otherDownloads: Outros downloads | Baixar em outros dispositivos
scan: Escaneie o código QR com o celular | Aponte a câmera para o código
sendLink: Enviar link por e-mail | Enviar o link
appStore: Baixar na App Store | Disponível na App Store
signIn: Entrar | Fazer login
email: Endereço de e-mail | E-mail
password: Senha
signOut: Sair | Encerrar sessão
terms: Atualizamos nossos termos de uso | Os contratos foram alterados
accept: Aceito os termos do contrato | Li e concordo com os termos
continue: Continuar | Avançar
code: Digite o código de verificação | Insira o código enviado para o seu telefone
security: Configurações de segurança | Login e segurança
twoStep: Verificação em duas etapas | Autenticação de dois fatores
myDevices: Meus dispositivos | Seus dispositivos
orders: Histórico de pedidos | Seus pedidos
help: Ajuda e suporte | Suporte
shop: Loja | Loja Kaspersky
cookies: Usamos cookies para melhorar este site. | Este site usa cookies.
acceptAll: Aceitar tudo | Permitir todos
privacy: Política de privacidade
close: Fechar
error: Algo deu errado. Tente novamente mais tarde. | Não foi possível carregar suas assinaturas.
`)
