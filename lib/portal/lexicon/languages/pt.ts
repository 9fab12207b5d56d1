/** Portuguese: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez
E expira|expira em|expiração|data de expiração|vence|vencimento|data de vencimento|válida até
E válido até|ativa até|ativo até|até|termina|termina em|data de término|data de validade|validade
E caduca|término|protegido até|pago até|expirará|data de fim|fim|fim da|fim do|final da
E validade até|acesso até|em vigor até|vigente até|válida|válido|paga até|protegida até
E coberto até|coberta até|data final|data de caducidade|expira no dia|vigência até|acaba|acabará
E terminará|vencerá|caducará|encerra|encerra-se|finaliza|vai expirar|vai terminar em|último dia
E dura até|utilizável até|até § inclusive|até ao dia|até o dia|até ao|até ao final|termina no dia
E vence no dia|em curso até|permanece ativa até|continua ativa até|fica ativa até|disponível até
E acaba em|encerra em|finda|finda em|cessa|termina a|expira a|válido até ao|válida até ao
E proteção até|cobertura até|ativa até ao|ativa até o dia|válida até o dia|vence em|vence a
E caduca em|caduca a|data fim|a vencer|vale até|liberada até|liberado até|vale até ao|vale até o dia
X expirada|expirado|vencida|vencido|expirou|terminada|terminado|terminou|encerrada|caducada
X caducado|já expirou|expirou em|expirou a|expirada em|venceu|venceu em|vencida em|terminou em
X terminou a|encerrou|encerrada em|caducou|expirado em|não é mais válida|já não é válida
X não está mais ativa|já não está ativa|finalizada|finalizado|concluída|concluído|cessou|findou
X encerrado|encerrado em|expirada desde|vencida desde|expirado desde|vencido desde
X já não está em vigor|não está mais em vigor|já não é válido|não é mais válido
X não está mais válida|acabou|encerrou-se|finalizou|expirou no dia|terminou no dia
X deixou de ser válida|deixou de ser válido|chegou ao fim|expirada a|expirado a|expirada no dia
X expirado no dia|terminada em|terminado em|terminada a|terminado a|finalizada em|finalizado em
X caducada em|caducado em|caducada a|caducado a|venceu a|venceu no dia|acabou em|encerrou em
X findou em|já terminou|já venceu|já encerrou|já expirada|fora de validade|sem validade
X não está em vigor
A ativar antes|ativar até|ative até|ative antes|deve ser ativada|deve ser ativado|ativar antes de
A prazo de ativação|ative antes de|deve ser ativada até|deve ser ativado até
A deve ser ativada antes de|ativação até|prazo para ativação|precisa ser ativada até
A tem de ser ativada até|a ativar até|requer ativação|ativação pendente|falta ativar|nunca ativada
A nunca ativado|não utilizado|a ativar|pendente de ativação|a ativar antes de
A tem de ser ativado até|precisa ser ativado até|ative até ao dia|ative até o dia
A ativar até ao dia|ativação necessária|necessita de ativação|precisa de ativação
A deve ser ativado antes de|ativação antes de|falta a ativação|ainda por ativar|ativar até ao
A ativar o mais tardar|prazo para ativar|pode ser ativada até|pode ser ativado até|usar até
A último dia para ativar|ative-a até|ative-o até|ative até ao
R renova em|renovação em|próximo pagamento|próxima renovação|próxima cobrança|data de renovação
R será renovada|será renovado|renova-se|renova automaticamente|próxima fatura
R renovação automática em|renovada automaticamente|renova automaticamente em
R será renovada automaticamente em|será renovada automaticamente|renova-se automaticamente em
R renova-se automaticamente a|data da renovação automática|data da renovação
R é renovada automaticamente|renovada automaticamente em|renova-se automaticamente
R próxima data de cobrança|próxima data de pagamento|próxima data de renovação
R próxima data de faturamento|próxima data de faturação|próximo faturamento|próximo débito
R data de cobrança|será cobrado|será cobrada|serão cobrados|cobraremos|vamos cobrar|será debitado
R serão debitados|renovação prevista|renovação programada para|renovação agendada para
R será automaticamente renovada|será automaticamente renovado|renovado automaticamente|irá renovar
R vai renovar|vai ser renovada|renova a|próxima renovação automática|próximo pagamento automático
R próxima mensalidade|próxima parcela|renova-se no dia|renovação a|próxima cobrança automática
R próximo débito automático|renova sozinha|renova sozinho|renova-se sozinha|se renova sozinha
R se renova em|se renova|se renova automaticamente|se renova automaticamente em|será cobrado em
R será cobrada em|será debitado em|cobrança em|pagamento em|pagamento renova
R renovado automaticamente em|será renovado em|será renovada em|será renovado automaticamente
R será renovado automaticamente em|data da próxima cobrança|data do próximo pagamento
R próxima faturação|renova
Z não será renovada|não renova|não será renovado|não se renova|sem renovação
Z sem renovação automática|não será mais renovada|não vai ser renovada|não irá renovar
Z não será automaticamente renovada|não haverá renovação
S ativada|ativado|ativa desde|data de ativação|ativo desde|data de início|início|em uso desde
S em vigor desde|vigente desde|ativada em|ativado em|ativada a|ativado a|protegido desde
S iniciada em|iniciado em|começou em|iniciou em|primeira ativação|data da ativação|ativação em
a ativa|ativo|em vigor|vigente|em curso
n não ativada|não ativado|ainda não ativada|ainda não ativado|por ativar|não utilizada|sem uso
n não usada|aguardando ativação|aguarda ativação|não foi ativada|não foi ativado
n à espera de ativação|pronta para ativar|pronto para ativar|pronta para ser ativada
n pronto para ser ativado|aguardando para ser ativada|à espera de ser ativada|ainda não utilizado
n nunca usada|nunca utilizada|nunca utilizado|por utilizar|por usar|não usado|sem ativar
n em espera de ativação|não está ativada|ainda não foi usada|ainda não foi utilizada|nunca usado
n ainda não usada|ainda não usado|ainda não utilizada|não iniciada|aguardando uso
n a aguardar ativação|ainda não ativou|não ativou|ainda não activou|não activou
f gratuita|gratuito|grátis|gratis|sem custo|sem custos|gratuitamente|de graça|versão gratuita
f sem cobrança
t avaliação|versão de avaliação|teste|período de teste|versão de teste|período de avaliação
t experimental|demonstração|versão de demonstração|versão experimental|demo|avaliação gratuita
t licença de avaliação|teste gratuito|versão demo|em teste|em avaliação|licença de teste
t teste grátis
d dispositivo|equipamento|aparelho|dispositivos ativos|dispositivo ativo
p usuário|utilizador|pessoa|membro|pessoas|membros|usuários|utilizadores|participantes|familiar
p familiares|membro da família|membros da família|outras pessoas|outra pessoa|outros utilizadores
p outros usuários
h compartilhada com você|compartilhado com você|partilhada consigo|partilhado consigo
h compartilhada por|compartilhado por|partilhada por|partilhado por|compartilhada comigo
h compartilhada com a sua conta|compartilhada com sua conta|compartilhado com sua conta
h partilhada com a sua conta|partilhado com a sua conta|compartilhado comigo|partilhada comigo
h partilhado comigo|compartilhada contigo|partilhada contigo|partilhada com você
h compartilhada com esta conta|partilhada com esta conta|compartilhada com você por
h compartilhado com você por|partilhada consigo por
O compartilhada por você|compartilhado por você|partilhada por si|você compartilha
O você é o proprietário|você é proprietário|você é proprietária|você é a proprietária
O você é o titular|você é titular|você é a titular|tu és o proprietário|és o proprietário
O és o titular|és titular|você é o dono|você é dono|você é a dona|pertence a você
O partilhado por si|você compartilhou|você partilha|você está compartilhando|está a partilhar
O partilhada por mim|compartilhada por mim
V compartilha|compartilhou|compartilhada|compartilhado|partilha|partilhou|partilhada|partilhado
Y com você|consigo|contigo|comigo
r renovação automática|renovação|renovar automaticamente|autorrenovação|renovação auto
r pagamento automático|pagamentos automáticos|cobrança automática|débito automático|auto-renovação
r renovação de forma automática|renovação automática da assinatura|renovação da assinatura
r tipo de renovação|modo de renovação|pagamento recorrente
y ativada|ativado|sim|ligada|habilitada|ligado|habilitado|habilitados|ativa|em funcionamento
y ligadas
z desativada|desativado|não|desligada|desabilitada|cancelada|inativa|desligado|desabilitado
z cancelado|inativo|anulada|anulado|não ativa|não está ativa|manual|manualmente|à mão|você desligou
z desligou|desativou|você desativou|desativaste|cancelou|você cancelou|desligaste
b bloqueada|bloqueado|acesso bloqueado|bloqueio|bloqueamos|bloqueámos
u suspensa|suspenso|pausada|em pausa|pausado|temporariamente suspensa|interrompida|congelada
u congelado|interrompido|temporariamente suspenso|temporariamente desativada|em espera
u suspensão temporária|pausada temporariamente|suspensas|suspensão|em suspenso
u interrompida temporariamente
i incluíd|inclui|incluído|incluída|incluídos|incluídas|contém|incluso|inclusos
m mais|mostrar tudo|ver tudo|ver todas|ver todos|mostrar todas|mostrar mais|carregar mais|outras
s assinatura|subscrição|licença|subscrições|plano|planos|produtos
w sua|seu|suas|seus|o|a|os|as|do|da|dos|das|de|é|está|estão|em|no|na|este|esta|por|para|e|data|dia
w prazo|status|estado|usados|usado|utilizados|utilizado|em uso|conectados|ligados|protegidos
w atualmente|produto|proteção|tipo|versão|vagas|automaticamente|número|instalados|meu|minha|meus
w minhas|nosso|todos|todas|ainda|já|agora|conta|foi|ser|será|tem|têm|convidados|convidado
w convidadas|adicionados|vinculados|associados|registrados|registados|aplicativo|aplicativos
w aplicação|aplicações|app|apps|programa|software|resumo|lista|temporariamente|total|família|que
w uso|utilização|em utilização|período|vigência|se|lo|la|quê|validade do|adicionar|você|nesta
w neste|existem|há|só|apenas|porque|já que|depois|em seguida|a seguir|ao ano|ao mês|anuais|iva
w preço|desta|deste|dessa|desse|esse|essa|nós|nossa|nossos|és|um|uma|ao|à|aos|às|pelo|pela|com
w também|atual|atuais|neste momento|no momento|de momento|por enquanto|cada|anual|anualmente
w mensal|mensalmente|ao mesmo tempo|simultaneamente|cobertura|cobre|pacote|completa|completo
w adesão|lhe|te|teu|tua|teus|foram|serão|protege|num|numa|lugares|situação|condição|detalhes
w detalhe|nota|observação|observações|informações|informação|duração|inclusive|por um ano
w por mais um ano|por um mês|por mais um mês|mais um ano|todo ano|todos os anos|todo mês
w todos os meses|cada ano|cada mês|pela sua operadora|pela operadora|pelo seu operador
w pelo operador|pelo seu provedor|pelo provedor|pelo fornecedor|pelo seu fornecedor|vaga|lugar
w automático|automática|mostrando|no seu cartão|do seu|a contar da ativação|a partir da ativação
w após a ativação|desde a ativação|a partir da primeira instalação|após a primeira instalação
w acontece|acontecerá|ocorre|ocorrerá|disso|ela|ele|isso|ilimitada|ilimitado|sem limite de tempo
w sem prazo|por tempo indeterminado|mesmo|mesmo dia|titular|proprietário|proprietária|prevista
w previsto|sozinha|sozinho|operadora|fornecedor|nº
U usados|usado|utilizados|utilizado|em uso|conectados|ligados|protegidos|ocupados|ocupadas
U instalados|você usa|usa|utiliza|está usando|está a utilizar|estás a utilizar|está utilizando
U está a usar|instalado|instalada|vinculados|associados|atribuídos|registrados|registados|usando
U utilizando|cobertos|conectado|ligado|protegido|ocupado|dispositivos ativos|dispositivo ativo
U usam|utilizam|conectada|ligadas|protegida|usada|ocupada|você protege|está protegendo
U estão protegidos|vinculado|registrado|registado
K até|máximo|no máximo|máx|no total|total|ao todo|máximo de|limite|limite de|permitidos|permitido
K máxima|ao total|autorizados|até um máximo de|para até|no conjunto|protege até
P disponíve|disponível|disponíveis|livre|desocupado|vago|vagos|por ocupar|restantes|restam|resta
P sobra|ainda livres
C renova automaticamente|renova-se automaticamente|renova sozinha|renova sozinho|se renova sozinha
C se renova automaticamente|renova todo ano|renovado automaticamente|renova-se sozinha
L dias|dia|meses|mês|anos|ano|semanas|semana|restantes|restam|resta|faltam
3 daqui a|dentro de
- comprado|comprada|data da compra|data de compra|número do pedido|adquirido|adquirida
- preço válido|preço vigente|preço é|preço até|ativar|ativa a renovação|renovada em|renovado em
- renovada a|ativação|ative|compartilhar|partilhar|renovar
q comprar|compre|oferta|desconto|economize|poupe|experimente|promoção|recomendado|mude para
q carrinho|cesto|pedir|encomendar|interessar|gostar|recomend|teste grátis|experimentar|adquirir
q iniciar teste|iniciar a avaliação|também pode|também poderá
o de|de um total de|dos
g entrar|iniciar sessão|fazer login|inicie sessão|faça login|entre na sua conta|acessar conta
g aceder à conta|login|acessar a conta|aceda à sua conta|acesse sua conta|inicie a sessão
T contrato|condições|termos|acordo|declaração|acordos|termos de uso|documentos legais
c código|uso único|verificação|duas etapas|dois fatores|autenticação|código de segurança
c senha de uso único
D baixar|baixe|transferir|descarregar|instalar|fazer download|downloads|download|transferências
D instale|obter|transfira|descarregue|instalação|faça o download|fazer o download|obtenha
D transferência
Q qr|digitalize|escaneie|leia o código|câmera|câmara|digitalizar|escanear
N não|nenhum|nenhuma|nunca|sem|nada|ninguém
W sexta-feira|sábado|domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sex|sáb|dom|seg
W ter|qua|qui|sexta|segunda|terça|quarta|quinta
k nenhum|nenhuma|não tem|não tens|não há|não possui|não existem|não existe|sem|não têm
j você|tu|sua|seu|tua|teu|ainda|no momento|de momento|atualmente|por enquanto|aqui|em|na|no|nesta
j neste|à|a|o|conta|qualquer|associada|associadas|adicionada|adicionadas|registada|registrada
j vinculada|há|tem|tens|possui|foi|kaspersky|my|não|existe|existem
G sessão expirou|sessão expirada|sessão terminou|sessão foi encerrada|sessão encerrada
G sessão terminada|entre novamente|faça login novamente|inicie sessão novamente|entrar novamente
G foi desconectado|foi desligado|sessão acabou|sessão foi terminada
l disponíve
H para|válida para|válido para|vale para|serve para|suficiente para
F em breve|brevemente|logo|quase
0 hoje
1 amanhã
9 ontem
J automático|automática|automaticamente
= porque|pois|já que|devido a|uma vez que|por causa
& e
# -|dois|três|quatro|cinco|seis|sete|oito|nove|dez|duas=2
8 nesse dia|nesse mesmo dia|no mesmo dia|nessa data|na mesma data|nesta data
k não possuis|não encontramos|não encontrámos|não foram|não comprou|não adicionou|não contém
j comprou|comprado|encontrada|encontrado|encontramos|encontrámos|lista|minha|minhas|meu|nada|foram
j encontradas|associado|seus|suas|a sua|de|da|do|uma|um|nenhuma|adicionou|esta|este|registado
j registadas|ligada|ligadas|está|por|por aqui|ativas no momento|mostrar
x nada|vazio|vazia|sem dados|não há dados|nenhum dado|nenhum dado disponível|nada para mostrar
x sem registros|sem registos|nenhum item|nenhum registro|sem elementos
e terminar sessão|encerrar sessão|terminar a sessão|sair|desconectar|fazer logout
I conectado como|conectada como|sessão iniciada como|iniciou sessão como|sessão iniciada
I logado como|você está conectado como|bem-vindo|bem-vinda|olá|conectado com|ligado como
I autenticado como|você entrou como|entrou como
`
