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
E pode usar até|podes usar até|pode utilizar até|podes utilizar até|você pode usar até
E chega ao fim em|chega ao fim a|chegará ao fim|chega ao fim|deixa de ser válida em|encerra no dia
E encerrará|está protegido até|está coberto até|estará ativa até|estará ativo até|segue ativa até
E segue ativo até|último dia de validade|último dia de uso|cobre você até|protege você até
E data do fim|data do término|data do vencimento|expirará em|terminará em|vencerá em|acabará em
E continua válida até|continua válido até|mantém-se ativa até|mantém-se válida até|prazo até|vai até
E vai até o dia|está válida até|está válido até|data limite de validade|continua protegido até
E você continua protegido até|continua protegida até|protegemos você até|estás protegido até
E você está protegido até|você está protegida até|estás protegida até
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
X não está em vigor|caducada desde|caducado desde|terminada desde|terminado desde|encerrada desde
X não é válida desde|já não é válida desde|não é mais válida desde|era válida até|era válido até
X foi válida até|esteve ativa até|esteve em vigor até|esteve válida até|esteve ativo até
X chegou ao fim em|chegou ao fim a|teve fim em|ficou inválida|deixou de estar ativa
X deixou de estar ativo|não está mais ativo|já não está ativo|deixou de vigorar|não é mais vigente
X não está mais vigente|extinta|extinto|extinguiu-se|caducou em|caducou a|cessou em|cessou a
X se encerrou em|se encerrou|valeu até|fora do prazo de validade|já não está ativa desde
X já não está ativo desde|não está mais ativa desde|não está ativa desde
A ativar antes|ativar até|ative até|ative antes|deve ser ativada|deve ser ativado|ativar antes de
A prazo de ativação|ative antes de|deve ser ativada até|deve ser ativado até
A deve ser ativada antes de|ativação até|prazo para ativação|precisa ser ativada até
A tem de ser ativada até|a ativar até|requer ativação|ativação pendente|falta ativar|nunca ativada
A nunca ativado|não utilizado|a ativar|pendente de ativação|a ativar antes de
A tem de ser ativado até|precisa ser ativado até|ative até ao dia|ative até o dia
A ativar até ao dia|ativação necessária|necessita de ativação|precisa de ativação
A deve ser ativado antes de|ativação antes de|falta a ativação|ainda por ativar|ativar até ao
A ativar o mais tardar|prazo para ativar|pode ser ativada até|pode ser ativado até|usar até
A último dia para ativar|ative-a até|ative-o até|ative até ao|precisa ser ativada
A precisa ser ativado|precisa de ser ativada|precisa de ser ativado|tem de ser ativada
A tem de ser ativado|tem que ser ativada|deve ser ativada antes|falta ser ativada|por ativar até
A ative antes do dia|ativar até o dia|data limite de ativação
A data limite para ativar|data limite para ativação|prazo final de ativação|prazo final para ativar
A prazo limite de ativação|deve ativar até|deve ativá-la até|você deve ativar até
A ative no máximo até|ative o mais tardar|resgatar até|último dia para ativação|ativável até
A pode ativar até|podes ativar até|você pode ativar até|ativar no máximo até|ative sua licença até
A ative a sua licença até|ative seu produto até
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
R próxima faturação|renova|renovamos|renovamos para você|a gente renova|a gente renova para você
R próximo boleto|próxima renovação prevista
R será renovada automaticamente a|será renovado automaticamente a|será renovada a|será renovado a
R será renovada no dia|será renovado no dia|é renovada em|é renovado em|é renovado automaticamente
R é renovada automaticamente em|irá renovar-se|vai renovar-se|renovar-se-á
R prolonga-se automaticamente|prorroga-se automaticamente|será prorrogada|será prorrogado
R renovaremos|vamos renovar|data de faturamento|data de faturação|data de débito|será cobrado no dia
R será debitado no dia|renova-se em|renova-se a|renova no dia|renova todo mês|renova todos os anos
R renova-se todos os anos|renova-se anualmente|renovamos automaticamente|renova todo ano
R se renova sozinho|renova-se sozinho|com renovação automática|você pagará novamente em
R voltaremos a cobrar em
Z não será renovada|não renova|não será renovado|não se renova|sem renovação
Z sem renovação automática|não será mais renovada|não vai ser renovada|não irá renovar
Z não será automaticamente renovada|não haverá renovação|não será renovada automaticamente
Z não será renovado automaticamente|não se renova automaticamente|não renova automaticamente
Z não renova sozinha|não se renovará|não renovará|não será prorrogada|não será prorrogado
Z sem ser renovada|sem ser renovado|sem se renovar|não há renovação|não há renovação automática
Z não vai renovar|não vai ser renovado|não voltará a ser renovada|não renova mais|não é renovada
Z não é renovado|não é renovada automaticamente|já não será renovada|já não se renova
Z não haverá renovação automática|não vamos renovar|sem prorrogação|nenhuma renovação
Z não renovaremos|como não há renovação automática|como não se renova|como não será renovada
S ativada|ativado|ativa desde|data de ativação|ativo desde|data de início|início|em uso desde
S em vigor desde|vigente desde|ativada em|ativado em|ativada a|ativado a|protegido desde
S iniciada em|iniciado em|começou em|iniciou em|primeira ativação|data da ativação|ativação em
a ativa|ativo|em vigor|vigente|em curso|em andamento|você está protegido|você está protegida
a estás protegido|estás protegida|em funcionamento
n não ativada|não ativado|ainda não ativada|ainda não ativado|por ativar|não utilizada|sem uso
n não usada|aguardando ativação|aguarda ativação|não foi ativada|não foi ativado
n à espera de ativação|pronta para ativar|pronto para ativar|pronta para ser ativada
n pronto para ser ativado|aguardando para ser ativada|à espera de ser ativada|ainda não utilizado
n nunca usada|nunca utilizada|nunca utilizado|por utilizar|por usar|não usado|sem ativar
n em espera de ativação|não está ativada|ainda não foi usada|ainda não foi utilizada|nunca usado
n ainda não usada|ainda não usado|ainda não utilizada|não iniciada|aguardando uso
n a aguardar ativação|ainda não ativou|não ativou|ainda não activou|não activou|código por utilizar
n código não utilizado|código por usar|código ainda não usado|pronta a ativar|pronto a ativar
n ainda não está ativa|ainda não está ativo|ainda por usar|ainda por utilizar|à espera da ativação
n aguardando a ativação|aguarda a ativação|ainda sem ativar|ainda não foi ativada
n ainda não foi ativado|ainda não iniciada|ainda não começou|esperando ativação
n aguardando ser ativada|ainda não resgatado|pronta para ativação|pronto para ativação
n nunca foi ativada|nunca foi ativado|você ainda não a ativou|ainda não a ativou|não a ativou
n ainda não a ativaste|ainda não ativaste|falta ativá-la
f gratuita|gratuito|grátis|gratis|sem custo|sem custos|gratuitamente|de graça|versão gratuita
f sem cobrança|não pagas nada|não paga nada|você não paga nada|não custa nada|não te custa nada
f não lhe custa nada|totalmente grátis|sem qualquer custo|sem custo algum|a custo zero
f sem nenhum custo|sem pagar nada|gratuitas
t avaliação|versão de avaliação|teste|período de teste|versão de teste|período de avaliação
t experimental|demonstração|versão de demonstração|versão experimental|demo|avaliação gratuita
t licença de avaliação|teste gratuito|versão demo|em teste|em avaliação|licença de teste
t teste grátis|a experimentar|está experimentando|está testando|estás a testar|está a testar
t fase de teste|mês de teste|plano de teste|assinatura de teste|subscrição de teste
t em período de teste|em fase de teste|versão trial|em período de avaliação
d dispositivo|equipamento|aparelho|dispositivos ativos|dispositivo ativo|instalações|ou celulares
d ou smartphones|ou tablets|ou telemóveis|ou telefones|ou mac|ou computadores
p usuário|utilizador|pessoa|membro|pessoas|membros|usuários|utilizadores|participantes|familiar
p familiares|membro da família|membros da família|outras pessoas|outra pessoa|outros utilizadores
p outros usuários
h compartilhada com você|compartilhado com você|partilhada consigo|partilhado consigo
h compartilhada por|compartilhado por|partilhada por|partilhado por|compartilhada comigo
h compartilhada com a sua conta|compartilhada com sua conta|compartilhado com sua conta
h partilhada com a sua conta|partilhado com a sua conta|compartilhado comigo|partilhada comigo
h partilhado comigo|compartilhada contigo|partilhada contigo|partilhada com você
h compartilhada com esta conta|partilhada com esta conta|compartilhada com você por
h compartilhado com você por|partilhada consigo por|grupo familiar de|grupo familiar da
h acesso liberado por|acesso concedido por|faz parte do grupo familiar de
h fazes parte do grupo familiar de|lhe deu acesso|te deu acesso|deu-lhe acesso|deu-te acesso
h concedeu-lhe acesso
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
r cobrança recorrente|faturação recorrente|faturamento recorrente|pagamentos recorrentes
r cobranças recorrentes|débito recorrente|faturação automática|faturamento automático
r prorrogação automática|renovação automática do plano
y ativada|ativado|sim|ligada|habilitada|ligado|habilitado|habilitados|ativa|em funcionamento
y ligadas|on|acionada|acionado|você ativou|ativou|você ligou
z desativada|desativado|não|desligada|desabilitada|cancelada|inativa|desligado|desabilitado
z cancelado|inativo|anulada|anulado|não ativa|não está ativa|manual|manualmente|à mão|você desligou
z desligou|desativou|você desativou|desativaste|cancelou|você cancelou|desligaste|off
z não ligada|não habilitada
b bloqueada|bloqueado|acesso bloqueado|bloqueio|bloqueamos|bloqueámos|licença revogada
b assinatura revogada|subscrição revogada|foi bloqueada|foi bloqueado|o acesso está bloqueado
b acesso está bloqueado
u suspensa|suspenso|pausada|em pausa|pausado|temporariamente suspensa|interrompida|congelada
u congelado|interrompido|temporariamente suspenso|temporariamente desativada|em espera
u suspensão temporária|pausada temporariamente|suspensas|suspensão|em suspenso
u interrompida temporariamente|provisoriamente suspensa|provisoriamente suspenso|em pausa temporária
u suspensão provisória|momentaneamente suspensa|colocada em pausa|posta em pausa
u parada temporariamente|temporariamente interrompida|temporariamente pausada|temporariamente parada
u você pausou|pausou|pausaste
i incluíd|inclui|incluído|incluída|incluídos|incluídas|contém|incluso|inclusos
m mais|mostrar tudo|ver tudo|ver todas|ver todos|mostrar todas|mostrar mais|carregar mais|outras
s assinatura|subscrição|licença|subscrições|plano|planos|produtos|contrato|contratos
w sua|seu|suas|seus|o|a|os|as|do|da|dos|das|de|é|está|estão|em|no|na|este|esta|por|para|e|data|dia
w prazo|status|estado|usados|usado|utilizados|utilizado|em uso|conectados|ligados|protegidos
w atualmente|produto|proteção|tipo|versão|vagas|automaticamente|número|instalados|meu|minha|meus
w minhas|nosso|todos|todas|ainda|já|agora|conta|foi|ser|será|tem|têm|convidados|convidado
w convidadas|adicionados|vinculados|associados|registrados|registados|aplicativo|aplicativos
w aplicação|aplicações|app|apps|programa|software|resumo|lista|temporariamente|total|família|que
w uso|utilização|em utilização|período|vigência|se|lo|la|quê|validade do|adicionar|você|nesta
w neste|existem|há|só|apenas|porque|já que|depois|em seguida|a seguir|ao ano|ao mês|anuais|iva
w desta|deste|dessa|desse|esse|essa|nós|nossa|nossos|és|um|uma|ao|à|aos|às|pelo|pela|com
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
w previsto|sozinha|sozinho|operadora|fornecedor|nº|tudo certo|tudo em ordem|tudo ok|tudo bem
w sem preocupação|sem preocupações|não tens de fazer nada|não precisa fazer nada
w você não precisa fazer nada|não tem de fazer nada|não precisa de fazer nada
w não precisas de fazer nada|sem fazer nada|proteger|n.º|pc|mac|computadores|tablets|celulares
w telemóveis|telefones|smartphones|pelo fabricante|pelo vendedor|pelo editor|pela kaspersky
w por violação dos termos de uso|por violação dos termos|por uso indevido
w por incumprimento das condições de utilização|por incumprimento das condições
w por incumprimento dos termos|por falta de pagamento|por fraude|por violação das condições
w por suspeita de fraude|por violação das condições de uso|encontra-se|serviço|momentaneamente
w provisoriamente|totalmente|então|si|de novo|novamente|pelos|faz parte do|fazes parte do|membro do
w por segurança|por motivos de segurança|por razões de segurança|completamente|inteiramente
w infelizmente|quantidade|definitivamente|permanentemente
U usados|usado|utilizados|utilizado|em uso|conectados|ligados|protegidos|ocupados|ocupadas
U instalados|você usa|usa|utiliza|está usando|está a utilizar|estás a utilizar|está utilizando
U está a usar|instalado|instalada|vinculados|associados|atribuídos|registrados|registados|usando
U utilizando|cobertos|conectado|ligado|protegido|ocupado|dispositivos ativos|dispositivo ativo
U usam|utilizam|conectada|ligadas|protegida|usada|ocupada|você protege
U estão protegidos|vinculado|registrado|registado|em utilização|está a proteger|estás a proteger
U estás a usá-la|estás a usar|está a usá-la|estás a usá-lo
U protegendo|está instalada em|ocupaste|ocupou|atualmente protege
U em funcionamento em|você está protegido|você está protegida|estás protegido|estás protegida
U protegemos|estamos protegendo|estamos a proteger|em funcionamento
K até|máximo|no máximo|máx|total|máximo de|limite|limite de|permitidos|permitido
K máxima|ao total|autorizados|até um máximo de|para até|no conjunto|protege até
P disponíve|disponível|disponíveis|livre|desocupado|vago|vagos|por ocupar|restantes|restam|resta
P sobra|ainda livres|ainda pode|ainda podes|pode ainda|ainda podes proteger mais
P ainda pode proteger mais|ainda pode adicionar mais|ainda podes adicionar mais|restam-lhe|restam-te
P ainda restam|sobram|ainda disponíveis|ainda livre
C renova automaticamente|renova-se automaticamente|renova sozinha|renova sozinho|se renova sozinha
C se renova automaticamente|renova todo ano|renovado automaticamente|renova-se sozinha
C é renovada automaticamente|é renovado automaticamente|renovamos para você|a gente renova para você
C renovada automaticamente|será renovada automaticamente|será renovado automaticamente
C renova todo mês|renova todos os anos|renova-se todos os anos|renova-se anualmente
C com renovação automática|prolonga-se automaticamente|renovamos automaticamente|se renova sozinho
C renova-se sozinho
L dias|dia|meses|mês|anos|ano|semanas|semana|faltam
3 daqui a|dentro de
- comprado|comprada|data da compra|data de compra|número do pedido|adquirido|adquirida
- preço válido|preço vigente|preço é|preço até|ativar|ativa a renovação|renovada em|renovado em
- renovada a|ativação|ative|compartilhar|partilhar|renovar|não foi renovada|não foi renovado
- foi renovada|foi renovado|preço era|preço termina|preço vence|preço acaba|renovou em|renovou a
- renovou-se|acesso liberado por sua|acesso liberado por seu|acesso concedido por sua
- acesso concedido por seu|acesso liberado por kaspersky|acesso concedido por kaspersky|preço vai
- preço dura|ainda não renovada|ainda não foi renovada|ainda não renovado
- renovação automática em § cancelada|renovação automática em § desativada
- renovação automática em § desligada
q comprar|compre|oferta|desconto|economize|poupe|experimente|promoção|recomendado|mude para
q carrinho|cesto|pedir|encomendar|interessar|gostar|recomend|teste grátis|experimentar|adquirir
q iniciar teste|iniciar a avaliação|também pode|também poderá
o de|de um total de|dos
g entrar|iniciar sessão|fazer login|inicie sessão|faça login|entre na sua conta|acessar conta
g aceder à conta|login|acessar a conta|aceda à sua conta|acesse sua conta|inicie a sessão
T condições|termos|acordo|declaração|acordos|termos de uso|documentos legais
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
l disponíve|ainda disponíveis
H para|válida para|válido para|vale para|serve para|suficiente para|use em|use em no máximo
H use em até|utilize em|licença abrange|assinatura abrange|subscrição abrange|plano abrange
H licença cobre|assinatura cobre|subscrição cobre|plano cobre|licença protege|proteja até
H podes instalá-la em|pode instalar em|pode instalá-la em|pode instalá-lo em|podes instalá-lo em
H instalável em|utilizável em|pode ser instalada em|pode ser instalado em
H pode ser usada em|pode ser usado em|podes usar em|instale em|instale-a em|instale-o em
H contrato cobre
F em breve|brevemente|logo|quase
0 hoje
1 amanhã
! depois de amanhã
< anteontem|antes de ontem
9 ontem
J automático|automática|automaticamente
= porque|pois|já que|devido a|uma vez que|por causa|como a|como sua|como o|como tua|visto que
= dado que|em razão de
& e
# -|dois|três|quatro|cinco|seis|sete|oito|nove|dez|duas=2
8 nesse dia|nesse mesmo dia|no mesmo dia|nessa data|na mesma data|nesta data
k não possuis|não encontramos|não encontrámos|não foram|não comprou|não adicionou|não contém
j comprou|comprado|encontrada|encontrado|encontramos|encontrámos|lista|minha|minhas|meu|nada|foram
j encontradas|associado|seus|suas|a sua|de|da|do|uma|um|nenhuma|adicionou|esta|este|registado
j registadas|ligada|ligadas|está|por|por aqui|ativas no momento|mostrar
j contém
j vinculado|assinou|subscreve|subscreveu|serviço|exibir|apresentar|nome
j momento
x nada|vazio|vazia|sem dados|não há dados|nenhum dado|nenhum dado disponível|nada para mostrar
x sem registros|sem registos|nenhum item|nenhum registro|sem elementos
e terminar sessão|encerrar sessão|terminar a sessão|sair|desconectar|fazer logout
I conectado como|conectada como|sessão iniciada como|iniciou sessão como|sessão iniciada
I logado como|você está conectado como|bem-vindo|bem-vinda|olá|conectado com|ligado como
I autenticado como|você entrou como|entrou como
5 ainda
6 vagas|vaga|lugares|lugar|postos
- dispositivos disponíveis você|dispositivos disponíveis já|dispositivos disponíveis está
- dispositivos disponíveis usa|dispositivos disponíveis utiliza|dispositivos disponíveis estás
- equipamentos disponíveis já|vagas disponíveis já|vagas disponíveis você
- prazo de ativação expirado|prazo de ativação vencido|prazo de ativação terminou|preço bloqueado
- preço garantido|preço fixo|preço congelado|preço mantido|preço promocional|preço mantém-se
- preço vale|acesso concedido pela kaspersky|cedido por kaspersky|cedida por kaspersky
- cedido pela kaspersky|cedida pela kaspersky|plano familiar da kaspersky
w chave|chave de licença|acesso|acesso ao serviço|básica|base|de base|graças|que pena|lar
w edição|variante|isto|falta pouco
w pode ficar tranquilo|pode ficar tranquila|podes ficar descansado|pode ficar descansado
w pode ficar descansada|fique tranquilo|fique tranquila|fica descansado|fique descansado
w não se preocupe|não te preocupes|sem interrupções|sem interrupção|sem pegadinha|mesmo assim
w tacitamente|tácita|tácito|por iguais períodos|por períodos iguais|por igual período
w por iguais e sucessivos períodos|automaticamente por iguais períodos|ano após ano|de ano para ano
w direito de uso|direito de utilização|não vamos cobrar mais nada|não cobraremos mais nada
w não cobraremos nada|não vamos cobrar nada|não será cobrado mais nada
w não lhe será cobrado mais nada|nada mais será cobrado|não haverá novas cobranças
w não haverá cobrança|não haverá mais cobranças|não lhe cobraremos mais nada
w não te cobraremos mais nada|salvo cancelamento|até cancelar|até ser cancelada|até que cancele
w até que você cancele|até você cancelar|a menos que cancele|a menos que você cancele
w se não cancelar|se você não cancelar|enquanto não cancelar|salvo se cancelar
w por infringir os termos de uso|por infringir os termos|por infringir as condições
w por infração dos termos|por infração aos termos de uso|por infração das condições
w por violar os termos|por violar os termos de uso|por violar as condições
w por descumprimento dos termos|por descumprir os termos|por descumprimento do contrato
w por incumprimento do contrato|por abuso|por uso fraudulento|por utilização fraudulenta
w por utilização indevida|por uso abusivo|por suspeita de uso indevido|por inadimplência
w por pagamento em falta|duração do contrato|seguro|seguros|em segurança|a salvo|tranquilo
w definitivo|plenamente|continuamente
E acompanha você até|acompanha-o até|acompanha-te até|te acompanha até|o acompanha até
E você poderá usar até|poderá usar até|poderás usar até|poderá utilizar até|poderá utilizá-la até
E poderá usá-la até|poderá usá-lo até|pode usá-la até|pode usá-lo até|podes usá-la até
E podes usá-lo até|pode utilizá-la até|pode utilizá-lo até|podes utilizá-la até
E você pode usá-la até|você pode usá-lo até
E pode continuar usando até|pode continuar a usar até|você continua usando até
E você usa até|cessará|cessará em|cessará a|cessa em|cessa no dia|chega ao seu termo em
E chegará ao fim em|chegará ao fim a|chegará ao fim no dia|chega ao fim no dia|chega ao termo em
E chega ao termo a|termina com data de|deixa de ser válido em|deixa de ser válida a
E deixará de ser válida em|deixará de ser válido em|deixará de ser válida a|deixa de estar ativa em
E deixará de estar ativa em|deixa de funcionar em|deixará de funcionar em|último dia de proteção
E último dia de cobertura|último dia de vigência|último dia de utilização|último dia válido
E data de encerramento|data de cessação|data de conclusão|data de fim da assinatura
E data de fim de validade|data do encerramento|fim de validade|fim da validade|fim da vigência
E fim da assinatura|fim da subscrição|fim da licença|fim do contrato|fim do plano|fim da proteção
E término da assinatura|término da licença|término da vigência|término do contrato|término do plano
E vencimento da assinatura|vencimento da licença|vencimento do plano|vencimento do contrato
E com vencimento em|com término em|com validade até|com fim a|com fim em|válida até o final do dia
E validade termina em|validade termina a|estará protegido até|estará válida até|estará em vigor até
E permanece válida até|permanece ativo até|permanecerá ativa até|permanecerá válida até
E continuará ativa até|continuará válida até|continua em vigor até|continua ativo até
E mantém-se em vigor até|mantém-se ativo até|manter-se-á ativa até|segue válida até
E segue valendo até|vale só até|vale até ao dia|prossegue até|vigora até|vigorará até
E vigente até o dia|em vigor até ao dia|proteção garantida até|protegido até o dia
E protegido até ao dia|você fica protegido até|fica protegido até|ficas protegido até
E ficará protegido até|a expirar em|a expirar a|a terminar em
X desde § que já não está protegido|desde § já não está protegido|desde § já não está protegida
X desde § você não está mais protegido|já não está protegido|já não está protegida
X não está mais protegido|não está mais protegida|já não estás protegido|já não estás protegida
X já não está protegido desde|não está mais protegido desde|ficou sem proteção em
X ficou sem proteção a|você ficou sem proteção em|ficou sem proteção|estás sem proteção desde
X está sem proteção desde|sem proteção desde|sua assinatura acabou|já acabou|chegou ao seu fim
X chegou ao seu termo|chegou ao termo em|chegou ao fim no dia|chegou ao término|perdeu a validade
X perdeu a validade em|perdeu a validade a|perdeu a vigência|validade expirada|validade terminada
X validade vencida|validade esgotada|prazo esgotado|prazo vencido|prazo terminado
X vigência encerrada|vigência terminada|vigência expirada|período encerrado
X data de validade ultrapassada|data de expiração ultrapassada|data de vencimento ultrapassada
X já não pode ser usada|não pode mais ser usada|deixou de estar válida|deixou de ser válida em
X deixou de ser válido em|deixou de ser válida a|deixou de estar ativa em|deixou de funcionar
X deixou de funcionar em|estava válida até|estava ativa até|estava ativo até|estava em vigor até
X estava protegido até|esteve protegido até|você esteve protegido até|foi válido até|vigorou até
X durou até|valia até|teve validade até|você teve até|tinha validade até|encerrou no dia
X acabou no dia|cessou no dia|caducou no dia|extinguiu-se em|extinguiu-se a|se extinguiu
X se extinguiu em|expirou já|terminada no dia|encerrada no dia|vencida no dia|já caducou|já cessou
n ainda não utilizou esta licença|ainda não utilizou|ainda não utilizaste|ainda não usou
n ainda não usaste|você ainda não usou|você ainda não utilizou|não utilizou ainda|nunca utilizou
n nunca foi usada|nunca foi utilizada|nunca foi utilizado|ainda não foi usado
n ainda não foi utilizado|só está esperando você ativar|está esperando você ativar
n esperando você ativar|à espera que a ative|à espera que o ative|à espera de que a ative
n à espera da sua ativação|à espera de ativar|só à espera de ser ativada|aguardando sua ativação
n aguardando a sua ativação|aguarda a sua ativação|aguarda sua ativação|aguarda ser ativada
n aguarda para ser ativada|ainda à espera de ativação|ainda por iniciar|ainda por estrear
n por estrear|por iniciar|ainda não está em uso|ainda não está em utilização|ainda não iniciado
n ainda não foi iniciada|ainda não começou a usar|não começou a usar|pronta para começar
n pronto para começar|pronta a usar mas não ativada|pronta para iniciar|sem ativação|ainda sem uso
n ainda sem utilização|ainda inativa|ativação por fazer|ativação ainda não feita
n ativação não concluída|você ainda não ativou|não ativaste
A é só ativar sua assinatura|é só ativar a sua assinatura|é só ativar|é só ativá-la|só falta ativar
A só falta ativá-la|só falta ativá-lo|falta só ativar|falta apenas ativar|basta ativar
A basta ativá-la|basta ativá-lo|só precisa ativar|só precisa de ativar|você só precisa ativar
A só tem de ativar|só tens de ativar|precisa ativá-la|precisa ativar|tem de ativá-la
A tem de a ativar|você precisa ativar|você precisa ativá-la|ainda precisa ser ativada
A ainda precisa de ser ativada|ainda tem de ser ativada|ainda tem de ser ativado
A ainda deve ser ativada|necessita ser ativada|necessita de ser ativada|requer ser ativada
A ativação obrigatória|ativação em falta|ativação em aberto|ativação exigida|ativação por concluir
A ative-a antes de|ative-o antes de|ative-a até ao|ative-a até ao dia|ative-a até o dia
A ativar no máximo em|ativar até ao final de|ative até no máximo|deve ser ativada no máximo até
A deve ser ativada o mais tardar em|deve ser ativada até ao dia|deve ser ativada até o dia
A tem de ser ativada até ao dia|tem de ser ativada antes de|a ativação deve ser feita até
A a ativação deve ocorrer até|a ativação tem de ser feita até|ativação possível até
A pode ser ativada até ao dia|você tem até § para ativar|tem até § para ativar
A tens até § para ativar|tem até § para a ativar|tem até § para ativá-la
A você tem até § para ativá-la|resgate até|resgatar antes de|utilizar até|a utilizar até
A usar antes de
R o próximo valor será debitado no dia|próximo valor será debitado em|será debitado a|será debitada
R será debitada em|será cobrado novamente em|será cobrada no dia|serão cobrados em
R serão debitados em|será faturado|será faturado em|será faturado a|a gente renova sua assinatura
R renovamos sua assinatura|renovamos a sua assinatura|renovamos a sua subscrição
R renovamos a tua subscrição|renovamos a sua licença|renovamos sua licença
R renovaremos sua assinatura|renovaremos a sua assinatura|renovaremos a sua subscrição
R renovaremos a sua licença|vamos renovar sua assinatura|vamos renovar a sua assinatura
R renova-se tacitamente|renova-se tacitamente em|renova-se de forma automática
R renova-se de forma automática em|renova de forma automática|será renovada de forma automática
R será renovado de forma automática|será renovada tacitamente|será renovado tacitamente
R é renovado tacitamente|é renovada tacitamente|renova-se novamente em|renova novamente em
R renova-se ano após ano|renova-se todos os meses|renova-se a cada ano|renova a cada ano
R renova-se cada ano|renova-se mensalmente|renova mensalmente|renova anualmente|se renova todo ano
R se renova todos os anos|se renova todo mês|se renova de forma automática|se renova no dia
R se renovará em|se renovará automaticamente|renovar-se-á automaticamente|renovar-se-á em
R continua automaticamente|continuará automaticamente|prossegue automaticamente|prorroga-se
R será prorrogada automaticamente|será prorrogado automaticamente|será automaticamente prorrogado
R será automaticamente prorrogada|próxima renovação em|próxima renovação a|próxima cobrança em
R próxima cobrança a|próximo pagamento em|próximo pagamento a|próximo débito em|próximo débito a
R próximo vencimento de pagamento|próxima prestação|próximo ciclo de faturamento
R próximo ciclo de cobrança|próximo período|novo período a partir de|nova cobrança em
R data da próxima renovação|data da próxima fatura|data do próximo débito|data da próxima faturação
R renovação prevista para|renovação prevista em|renovação automática a
R renovação automática prevista para|renovação automática prevista|renovação no dia
R com renovação em|iremos renovar|debitaremos|vamos debitar|faturaremos|cobraremos novamente em
C a gente renova sua assinatura|renovamos sua assinatura|renovamos a sua assinatura
C renovamos a sua subscrição|renovamos a tua subscrição|renovamos a sua licença
C renovamos sua licença|renova-se tacitamente|renova-se de forma automática
C renova de forma automática|será renovada de forma automática|será renovado de forma automática
C será renovada tacitamente|será renovado tacitamente|é renovado tacitamente|é renovada tacitamente
C renova-se ano após ano|renova-se todos os meses|renova-se a cada ano|renova a cada ano
C renova-se mensalmente|renova mensalmente|renova anualmente|se renova todo ano
C se renova todos os anos|se renova todo mês|se renova de forma automática
C se renovará automaticamente|renovar-se-á automaticamente|continua automaticamente
C continuará automaticamente|prossegue automaticamente|prorroga-se automaticamente
C será automaticamente renovada|será automaticamente renovado|será prorrogada automaticamente
C será prorrogado automaticamente|será automaticamente prorrogado
Z não havendo lugar a renovação|não havendo renovação|não há lugar a renovação
Z não haverá lugar a renovação|não será renovado tacitamente|não será renovada tacitamente
Z não se renova tacitamente|não se renovará automaticamente|não se renovará sozinha
Z não renova de forma automática|não será renovada de forma automática
Z não será renovado de forma automática|sem lugar a renovação|sem renovação tácita
Z sem nova renovação|sem qualquer renovação|nenhuma renovação automática|nenhuma renovação prevista
Z sem renovação prevista|renovação não prevista|não está prevista renovação
Z não está prevista a renovação|não é renovável|não renovável|não será objeto de renovação
Z não será alvo de renovação|não é prorrogada|não é prorrogado|não se prorroga
Z sem prorrogação automática|não continuará|não continua|não prosseguirá|não renovamos
Z não a renovaremos|não o renovaremos|não iremos renovar|não renovada|não renovado
Z não se renova sozinha|não se renova mais|não será mais renovado|não voltará a renovar-se
Z não volta a renovar|sem se prorrogar|cancelou a assinatura|você cancelou a assinatura
Z cancelamento confirmado|cancelamento efetuado|cancelamento registado|cancelamento solicitado
r renovação tácita|renovação autom|renov automática|renov autom|renovação da licença
r renovação da subscrição|renovação do plano|renovação do contrato|renovação da sua assinatura
r renovação periódica|renovação recorrente|prorrogação|prorrogação do contrato|cobrança periódica
r pagamento periódico|renovação aut|débito direto|débito direto automático
y acionadas|em funcionamento ligado|habilitadas|ativos
z desativação|desativaste a|desligaste a|desligadas|desativadas|parada por você|não ligado
z não habilitado|anulou
o dos seus|das suas|dos teus|das tuas|das
w dos seus|das suas|dos teus|das tuas
P restante|continuam livres|continuam disponíveis|estão livres|estão disponíveis|por atribuir
P por preencher|não ocupados|não ocupadas|não utilizados|não utilizadas|sem uso|sem utilização
P ainda há espaço|ainda há lugar|ainda há vaga|ainda há vagas|há vaga|desocupadas|desocupados
P desocupada|lhe restam|te restam|ainda lhe restam|ainda te restam
U seguros em|já estão seguros|já conectou|já protegeu|você já conectou|conectou|protegeu
U já protegidos|já conectados|já em uso|já instalados|atualmente em uso|conectadas|protegidas
U vinculadas|estão conectados|estão em uso|estão a ser usados|estão sendo usados|estão ligados
U está instalado em|instalada em|instalado em|usada em|usado em|está ativa em|está ativo em
U ativada em|ativado em|a funcionar em|funcionando em|funciona em|rodando em|a correr em
U está a utilizá-lo em|está a utilizá-la em|estás a utilizá-lo em|a utilizá-lo em|a utilizá-la em
U está usando em|usando em|atualmente protegidos|estão em segurança|já estão protegidos
U a ser utilizados|cobrindo
d licenças utilizadas|licenças em uso|ou pcs|ou pc|ou iphone|ou ipad|ou notebooks|ou portáteis
d postos de trabalho|vagas de dispositivos|vagas para dispositivos|lugares para dispositivos
d terminais|terminal
w pcs|notebooks|portáteis|iphones|ipads|macs
H pode instalá-la em até|você pode instalar em|você pode instalá-la em|você pode instalá-lo em
H pode ser utilizada em|pode ser utilizado em|podes utilizar em|pode utilizar em até
H funciona em até|ideal para|adequado para|adequada para|indicado para|indicada para|destinado a
H destinada a|prevista para|previsto para|feita para|válida em|válido em|licença vale para
H assinatura vale para|plano vale para|licença válida para
h graças ao plano família da|graças ao plano família do|graças ao plano família de
h graças ao plano familiar de|graças ao plano familiar da|graças ao plano familiar do
h graças à assinatura de|graças à assinatura da|graças à assinatura do|graças à subscrição de
h graças à subscrição da|através do plano familiar de|através do plano família de
h através da assinatura de|através da subscrição de|pelo plano familiar de|pelo plano família de
h pela assinatura de|pelo plano família da|pelo grupo familiar de|no plano família de
h no plano família da|no plano família do|no plano familiar de|no plano familiar da
h no plano familiar do|no grupo familiar de|no grupo familiar do|na família de|na família da
h na família do|membro da família de|membro da família do|membro da família da
h membro do grupo familiar de|membro do plano família de|membro do plano familiar de
h parte da família de|parte da família da|parte da família do|faz parte da família de
h fazes parte da família de|faz parte do plano de|convidado de|convidada de|convidado da
h convidado do|convidada da|convidada do|cedido por|cedida por|lugar cedido por|vaga cedida por
h cedido pela|cedido pelo|cedida pela|cedida pelo|cedeu-lhe um lugar|cedeu-te um lugar
h cedeu uma vaga para você|deu-lhe um lugar|te deu uma vaga|lhe deu uma vaga|te adicionou
h adicionou-o|adicionou-a|adicionou-te|incluiu você|incluiu-te|incluiu-o
h te incluiu no plano|te incluiu no plano dele|te incluiu no plano dela|adicionou você ao plano
h adicionou você à família|adicionou você ao plano dele|adicionou você ao plano dela
h deixa você usar|deixa-o usar|deixa-te usar|divide o plano com você
h divide a assinatura com você|compartilha com você|partilha consigo|partilha contigo
h divide contigo|compartilhado em família por|partilhado em família por|partilhada em família por
h compartilhada em família por|assinatura compartilhada de|subscrição partilhada de
h assinatura familiar de|assinatura familiar da|subscrição familiar de|deu acesso a você
h liberou o acesso para você|liberou acesso para você|liberado para você por|liberada para você por
V convite de|convite da|convite do|cedeu|divide
B aceito|aceite
O compartilhada com sua família|compartilhado com sua família|compartilhada com a sua família
O compartilhado com a sua família|compartilhada com a família|compartilhado com a família
O partilhada com a sua família|partilhado com a sua família|partilhada com a família
O partilhado com a família|partilhada com a tua família|compartilhada com outras pessoas
O compartilhado com outras pessoas|partilhada com outras pessoas|partilhado com outras pessoas
O compartilhada com outros|partilhada com outros|compartilhada com seus familiares
O partilhada com os seus familiares|você a compartilha|você divide|partilha com a família|é sua
O é seu
b tivemos que bloquear sua licença|tivemos que bloquear sua assinatura
b tivemos de bloquear a sua licença|tivemos de bloquear a sua subscrição
b tivemos que bloquear a sua licença|tivemos que bloquear a sua assinatura
b tivemos de bloquear a tua licença|na lista negra|em lista negra|lista de bloqueio
b na lista de bloqueio|na lista de bloqueados|uso proibido|uso bloqueado|utilização proibida
b utilização bloqueada|utilização interdita|acesso proibido|acesso interditado
b revogada pelo fabricante|revogado pelo fabricante|bloqueada pelo fabricante
b interditada|interditado|bloqueamos sua licença|bloqueamos sua assinatura|banida|vetada
b bloqueada definitivamente
u pausa|você colocou em pausa|colocou em pausa|colocaste em pausa|pôs em pausa
u suspensa até novo aviso|suspenso até novo aviso|em pausa até novo aviso
u temporariamente interrompido|temporariamente parado|temporariamente congelada
u temporariamente inativa|temporariamente pausado|suspensa temporariamente|suspenso temporariamente
u interrompido temporariamente|parado temporariamente|momentaneamente interrompida
u momentaneamente interrompido|momentaneamente suspenso|momentaneamente parada
u provisoriamente interrompida|interrupção temporária|parada provisoriamente|em stand-by|em standby
u suspendeu|você suspendeu|suspendeste|em suspensão
f não paga nada por isto|não paga nada por isso|não paga nada por ela|você não paga nada por isso
f de graça mesmo|de graça mesmo sem pegadinha|sem pagar|sem pagar um centavo|sem pagar um cêntimo
f não paga um centavo|não paga um cêntimo|não custa um centavo|não custa um cêntimo|zero reais
f zero euros|zero custo|zero custos|livre de custos|livre de encargos|sem encargos
f sem qualquer encargo|sem gastos|isenta de custos|isento de custos|isenta de pagamento
f nada a pagar|não precisa pagar nada|não tem de pagar nada|não precisas de pagar nada
f inteiramente grátis|completamente grátis|edição gratuita|plano gratuito|plano grátis
f licença gratuita|licença grátis|assinatura gratuita|subscrição gratuita|conta gratuita
f a título gratuito|oferecida gratuitamente
t modo de teste|modo de avaliação|em modo de teste|em modo de avaliação|avaliação em curso
t teste em curso|teste em andamento|fase de avaliação|mês de avaliação|fase experimental
t período experimental|licença experimental|licença de demonstração|período de demonstração
t assinatura experimental|subscrição de avaliação|subscrição experimental|plano de avaliação|trial
t para experimentar|para testar|versão para teste|degustação|período de degustação
t plano experimental|você está em teste|a testar|está a experimentar|estás a experimentar
J tácita|tácito|tacitamente
O cedido por você|cedida por você|cedido por si|cedida por si|lugar cedido por si
O lugar cedido por você|vaga cedida por você|compartilhado por mim|partilhado por mim
O partilhada por você|acesso concedido por você|acesso liberado por você|acesso concedido por si
- preço travado
P lugar para|vaga para|espaço para|há espaço para|ainda há espaço para|por proteger|por adicionar
P cabem mais|cabe mais|cabem|ainda cabem|ainda cabe|ainda dá para proteger mais
P ainda dá para proteger|ainda dá para adicionar|ainda dá para adicionar mais|dá para adicionar mais
P dá para proteger mais|dá para incluir mais|ainda dá para incluir mais|ainda dá para usar em mais
P pode adicionar|pode adicionar mais|podes adicionar|podes adicionar mais|pode incluir mais
P pode proteger mais|podes proteger mais|falta proteger|faltam proteger|ainda tem|ainda tens
P ainda dispõe de|ainda dispões de|ainda há
w cai no seu cartão|no cartão de sempre|no cartão cadastrado|no seu cartão de sempre
w no cartão de costume|no cartão registado|segue|poxa|puxa|oba|opa
w todos os recursos estão liberados|seus arquivos ficaram sem proteção
w seus dispositivos estão sem proteção|seus dispositivos ficaram sem proteção
w seus aparelhos estão sem proteção|seus aparelhos ficaram sem proteção
w os seus dispositivos estão sem proteção|os seus dispositivos já não estão protegidos
w os teus dispositivos já não estão protegidos|seus dispositivos não estão mais protegidos
w você está sem proteção|está sem proteção|ficou sem proteção|não paga mais nada
w não pagará mais nada|não vai pagar mais nada|não pagas mais nada|não paga mais nada depois disso
w depois disso|qtde|qtd|dele|dela|deles|por conta dele|por conta dela|a seu pedido
w a pedido do cliente|a pedido do titular|ao seu pedido|a teu pedido|como pediu|como pediste
w como você pediu|como solicitado|conforme solicitado|conforme pedido|sem data para acabar
w não tem data para acabar|para sempre|você decide|o senhor decide|decide você|tu decides
w quando quiser|quando quiseres|a qualquer momento|a qualquer altura|entretanto|enquanto isso
w boas notícias|boa notícia|parabéns|olá|obrigado|obrigada|caro cliente|prezado cliente
w informamos que|lembramos que|lembre-se|avisaremos antes|avisaremos com antecedência
w vamos avisar antes|avisaremos alguns dias antes|avisamos alguns dias antes|alguns dias antes
w avisaremos por e-mail|sentimos a sua falta|sentimos sua falta|sentimos a tua falta|poucos dias
w faltam poucos dias|daqui a poucos dias|como|tudo|normalmente|e não paga nada
w por isso não paga nada|por isso não tem de pagar nada|então você não paga nada
Z cancelamento agendado|cancelamento está agendado|cancelamento programado
Z cancelamento está programado|cancelamento foi agendado
E você usa tudo normalmente até|você usa tudo até|usa normalmente até|pode usar normalmente até
E continua usando até|continua a usar até|você pode continuar usando até
a em dia
d máquina|ou máquina
U cadastrado|cadastrada
X fora da validade|fora do prazo|fora de prazo
n não foi resgatada|ainda não foi resgatada|não resgatada|não foi resgatado|ainda não foi resgatado
n ainda não resgatada|por resgatar
V dividiu|está dividindo
h colocou você no plano|incluiu você no plano|te colocou no plano|te adicionou ao plano
h adicionou-o ao plano|adicionou-te ao plano|incluiu-o no plano|incluiu-te no plano
h colocou-te no plano|te adicionou à família
K dá para proteger até|dá para usar em até|dá para instalar em até
u em pausa desde|pausada desde|pausado desde|suspensa desde|suspenso desde
b bloqueada desde|bloqueado desde
s apólice
- não vamos cobrar nada até|não cobraremos nada até|não haverá cobrança até
- não haverá mais cobranças até|não paga mais nada até|avisaremos antes de|vamos avisar antes de
- avisaremos antes do
d dispositivos segurados|aparelhos segurados|dispositivos cobertos
L ainda tem|ainda tens
R primeira cobrança|primeiro pagamento|primeira mensalidade|primeira fatura|primeiro débito
w mas|embora|porém|no entanto|contudo|por isso|portanto|assim|assim sendo|sentimos muito|lamentamos
w desculpe|atenção|aviso|importante|falta pouco para acabar|em poucos dias|dentro de poucos dias
w ainda faltam poucos dias|já falta pouco
w não se esqueça de renovar|não esqueça de renovar|não te esqueças de renovar|lembre-se de renovar
w lembra-te de renovar|para continuar protegido|para continuar protegida|para continuares protegido
w para seguir protegido|para não ficar sem proteção|para não perder a proteção
w para não perder o acesso|para continuar usando|para continuar a usar|para voltar a estar protegido
w para voltar a ficar protegido|para recuperar a proteção|o quanto antes|o mais rápido possível
w o mais depressa possível|antes dessa data|antes desse dia|antes que acabe|antes que expire
w antes que vença|após essa data|depois dessa data|depois desse dia|a partir dessa data
w a partir desse dia|a partir de então|a partir daí|desde então|desde essa data|até essa data
w até esse dia
w vai perder a proteção|você perderá a proteção|perderá a proteção|você vai ficar sem proteção
w ficará sem proteção|vai ficar sem proteção|ficarás sem proteção
w seus dispositivos ficarão sem proteção|os seus dispositivos ficarão sem proteção
w os seus dispositivos deixam de estar protegidos|seus dispositivos deixarão de estar protegidos
w você não estará mais protegido|deixará de estar protegido|deixa de estar protegido
w deixa de receber atualizações|não recebe mais atualizações|já não recebe atualizações
w você não recebe mais atualizações|seus dispositivos não recebem mais atualizações
w os seus dispositivos já não recebem atualizações|sem atualizações|vai parar de funcionar
w deixa de funcionar|não precisa se preocupar|não precisa fazer mais nada
w não precisa de fazer mais nada|você não precisa se preocupar|não tem de se preocupar
w não é preciso fazer nada|não é necessário fazer nada|a gente cuida de tudo|a gente cuida do resto
w cuidamos de tudo|nós cuidamos de tudo|nós tratamos de tudo|tratamos de tudo|nós cuidamos disso
w tratamos disso por si|deixe com a gente|nada muda|tudo continua igual|tudo continua como está
w você continua protegido|continua protegido|continua protegida|continuas protegido
w sua proteção segue sem interrupção|sua proteção continua sem interrupção
w sem interromper a proteção|pode dormir tranquilo|durma tranquilo|relaxa|relaxe|está tudo bem
w está tudo em ordem
w fale conosco|fale com a gente|fale com o suporte|entre em contato|entre em contato com o suporte
w entre em contacto com o suporte|entre em contato conosco|entre em contacto connosco
w contacte o suporte|contacte-nos|contate o suporte|contacta-nos|ligue para nós|escreva-nos
w escreva para nós|procure o suporte|te esperamos|esperamos você|esperamos por você
w estamos à sua espera|se não fizer nada|se você não fizer nada
w sem compromisso|sem fidelidade|sem fidelização|sem cartão|sem cartão de crédito
w não precisa de cartão|sem data de validade|sem data de término|não expira|nunca expira
w não vence nunca
w porque o pagamento não foi aprovado|porque o pagamento não foi efetuado|por pagamento recusado
w por um pagamento recusado|por pagamento não realizado|por problema no pagamento
w por um problema no pagamento|por problemas de pagamento|por pagamento pendente
w por fatura em aberto|por faturas em aberto|por fatura não paga|por atividade suspeita
w por uso não autorizado|por utilização não autorizada|por revenda não autorizada
w por uso em dispositivos demais|por excesso de dispositivos|durante as férias|por férias
w por precaução|por opção sua|por decisão sua|por escolha sua
w por mais 12 meses|por mais doze meses|por outro ano|por mais um período|mais um mês|outro ano
w pelo mesmo preço|ao mesmo preço|pelo mesmo valor|quem paga é ela|quem paga é ele|é ela quem paga
w é ele quem paga|paga ela|paga ele
E vai chegar ao fim em|acaba no dia|vai acabar em|vai expirar em|vai vencer em|irá expirar em
E expira já em|estará protegida até|estará coberto até|fica protegida até|você fica protegida até
E continuará protegido até|você continua coberto até|continua a protegê-lo até|protege-o até
E protege-te até|te protege até|pode continuar a usá-la até|pode continuar a usá-lo até
E você tem acesso até|tem acesso até|tens acesso até|terá acesso até|você terá acesso até
E mantém o acesso até|você mantém o acesso até|manterá o acesso até|seu acesso vai até
E o acesso vai até|acesso garantido até|fim da cobertura|fim do período|último dia de acesso
E continua em vigor|está em vigor até|permanece em vigor até|fica ativo até|será válida até
E será válido até|deixa de funcionar a|deixa de estar ativa a|encerra-se em|encerra-se a
E vigente até ao|vigência até ao|liberado para você até
X deixou de funcionar a|deixou de estar em vigor|deixou de estar protegido
X deixou de estar protegido em|você ficou sem proteção|você não está mais protegido|está vencida
X está vencido|está expirada|está expirado|está caducada|está terminada|está encerrada
X já está vencida|já está expirada|vencido em|vencido a|encerrou a|chegou ao seu fim em
X inválida desde
n ainda não o ativou|você ainda não o ativou|você ainda não ativou sua licença
n você ainda não ativou a licença|ainda não ativou a licença|ainda não ativou a sua licença
n ainda não ativaste a licença|ainda não a usou|você ainda não começou a usar|pronta para usar
n pronto para usar|pronta a usar|pronto a usar|pronta para uso|pronto para uso|pronta a utilizar
n está à espera de ser ativada|está à espera de ser ativado|está à espera de ativação
n está à sua espera para ser ativada|só falta ativar|só falta ativá-la|só falta ativá-lo
n falta só ativar|falta só ativá-la|falta só a ativação|só falta a ativação|falta apenas ativar
n falta apenas a ativação|código não resgatado|código ainda não resgatado|código por resgatar
n chave não utilizada|chave ainda não utilizada|chave não ativada|chave por ativar
n chave ainda não ativada|começa a contar quando ativar|começa a contar na ativação
n começará a contar na ativação|só começa a contar na ativação|começa a contar a partir da ativação
n começará quando você ativar|só começa quando você ativar|só começa quando ativar
n começa na ativação|começará na ativação|inicia na ativação|tem início na ativação
A tem até § para ativá-lo|você tem até § para ativá-lo|tens até § para a ativar
A tem até ao dia § para ativar|tem até o dia § para ativar|pode ativá-la até|pode ativá-lo até
A você pode ativá-la até|podes ativá-la até|não se esqueça de ativá-la até
A não se esqueça de ativar até|lembre-se de ativar até|lembre-se de ativá-la até|precisa ativar até
A você precisa ativar até|você precisa ativá-la até|tem de ativar até|tem de a ativar até
A falta um passo ative sua licença|falta um passo ative a sua licença
R renovaremos sua licença|renovaremos seu plano|vamos renovar a sua subscrição
R vamos renovar seu plano|renovamos seu plano|a gente renova seu plano|renovamos por si
R renovamos por você|vamos cobrar de novo em|voltaremos a cobrar|seu cartão será cobrado
R seu cartão será debitado|o seu cartão será debitado|debitaremos o seu cartão|cobramos
R vai ser cobrado|vai ser cobrada|vai ser debitado|vai ser renovado|vai se renovar|vai renovar-se em
R renova-se sozinha em|renova-se sozinha a|renova sozinha em|se renova sozinha em
R renova-se por mais um ano em|renova por mais um ano em|renova por mais um ano
R renova-se por mais um ano|próxima anuidade|renovação agendada
R renovação marcada para
C a gente renova seu plano
Z não vai ser mais renovada|não voltará a renovar|já não se renovará|não vai se renovar
Z não se vai renovar|renovação cancelada|renovação foi cancelada|você cancelou a renovação
Z cancelou a renovação|cancelaste a renovação|você cancelou sua assinatura|cancelou a sua subscrição
Z cancelaste a tua subscrição|você cancelou seu plano|assinatura cancelada por você
Z você pediu o cancelamento|pediu o cancelamento|cancelamento em andamento
Z não haverá novas renovações|não haverá próxima cobrança
z você desabilitou|está desligada|está desligado|está desativada|está desativado|foi desativada
z foi desligada|desativada por você|desativada por si
h adicionou você ao plano familiar|adicionou você à assinatura|adicionou-o ao seu plano
h adicionou-o ao plano familiar|adicionou-te ao plano familiar|incluiu você no plano familiar
h incluiu você na assinatura|incluiu-o no plano familiar|incluiu-te no plano familiar
h te adicionou ao plano familiar|te incluiu no plano familiar|te colocou no plano familiar
h colocou você no plano família|te cedeu uma vaga|você faz parte do plano família de
h você faz parte do plano familiar de|faz parte do plano familiar de|faz parte do plano família de
h fazes parte do plano familiar de|você está no plano família de|você está no plano familiar de
h está no plano familiar de|está no plano família de|você usa o plano família de
h usa o plano familiar de|compartilhou com você|partilhou consigo|partilhou contigo|divide com você
h dividiu com você
- membro do plano familiar da kaspersky|faz parte do plano familiar da kaspersky
- no plano familiar da kaspersky|no plano familiar de kaspersky
b tivemos de bloquear|tivemos que bloquear|precisamos bloquear|precisámos de bloquear
b fomos obrigados a bloquear|está bloqueada|está bloqueado|encontra-se bloqueada|chave bloqueada
b licença bloqueada|está na lista negra|anulada pelo fabricante
u suspendemos|tivemos de suspender|tivemos que suspender|colocámos em pausa|colocamos em pausa
u pausamos|você pausou sua assinatura|você pausou a assinatura|pausou a sua subscrição|está em pausa
u está pausada|está pausado|está suspensa|está suspenso|foi suspensa|foi suspenso
u encontra-se suspensa|encontra-se suspenso|pausa temporária|em pausa a pedido|suspensa a pedido
u está em pausa desde|está suspensa desde|está suspenso desde|está pausada desde
f de graça para sempre|grátis para sempre|gratuito para sempre|gratuita para sempre
t mês grátis de teste|teste de 30 dias|avaliação de 30 dias|versão de degustação
t está no período de teste|você está no período de teste|está em período de avaliação
t você está testando
P ainda tem lugar para|tem lugar para|tem vaga para|tem espaço para|ainda há lugar para
P ainda há vaga para|há lugar para|há vaga para|ainda cabe mais|ainda cabem mais|cabe ainda
P cabem ainda|por instalar|por usar ainda|sobrando|ainda sobram|ainda sobra|ainda resta|restam ainda
P ainda faltam proteger|desprotegidos|não protegidos|não usados|não usadas|ainda não usados
P ainda não usadas|você ainda pode adicionar|você ainda pode proteger|você ainda pode usar em
P ainda pode usar em|ainda pode instalar em|ainda pode incluir|você ainda pode incluir
P ainda podes usar em|podes ainda|ainda por usar em
U já usados|já usadas|já utilizados|já utilizadas|já instalado em|já cadastrados|cadastradas
U você já usa|você já usou|você usou|usou|utilizou|você já protege|já protege|registadas|registradas
U atribuídas|consumidas|consumidos|segurados|instaladas|vinculadas à conta|você instalou em
U usando agora|em uso agora|em uso no momento|ativos no momento|ativos neste momento
K você pode proteger até|pode proteger até|podes proteger até|pode usar em até|você pode usar em até
K você pode instalar em até|pode instalar em até|permite proteger até|permite até
K permite usar em até|permite|cobre no máximo|cobre um máximo de|protege no máximo|para no máximo
- para continuar protegido até|para continuar protegida até|para continuares protegido até
- para seguir protegido até|por isso não paga nada até|então você não paga nada até
- e não paga nada até
7 protege|proteges|protegem
H cobria
- terminaria|terminava|venceria|expiraria|expirava|acabaria|acabava|renovaria|renovava|caducaria|caducava|findaria|findava|encerraria|encerrava|cessaria|se renovaria|se renovava
w período contratado
l estão disponíveis|disponível|disponíveis
E fim do período contratado
K cobria|cobre
o em
n comprou mas ainda não ativou|comprou e ainda não ativou
E aproveite a proteção até|aproveite a proteção até ao|aproveite a proteção até o dia
E aproveite sua proteção até|aproveite sua proteção até ao|aproveite sua proteção até o dia
E aproveite a sua proteção até|aproveite a sua proteção até ao|aproveite a sua proteção até o dia
E aproveita a tua proteção até|aproveita a tua proteção até ao|aproveita a tua proteção até o dia
E aproveite seu plano até|aproveite seu plano até ao|aproveite seu plano até o dia
E aproveite o seu plano até|aproveite o seu plano até ao|aproveite o seu plano até o dia
E você aproveita tudo até|você aproveita tudo até ao|você aproveita tudo até o dia
E acompanha você até ao|acompanha você até o dia|cuidamos de você até|cuidamos de você até ao
E cuidamos de você até o dia|estamos com você até|estamos com você até ao|estamos com você até o dia
E termina em § renove agora|termina em § renove já|termina em § renove|vence em § renove agora
E vence em § renove já|vence em § renove|expira em § renove agora|expira em § renove já
E expira em § renove|acaba em § renove agora|acaba em § renove já|acaba em § renove
E termina a § renove agora|termina a § renove já|termina a § renove
X sua proteção parou em|a sua proteção parou em|a sua proteção parou a|a tua proteção parou a
X sua proteção parou|a proteção parou
w a gente cuida disso|tudo pronto|está tudo pronto|já está tudo pronto|todos os recursos
w todas as funções|todas as funcionalidades|reative|reative-a|reative quando quiser
w você pode reativar|você pode reativar quando quiser|está esperando por você|está à sua espera
w espera por si|espera por você|para aproveitar|será feito|será feita|será realizada|será realizado
R cuida da renovação|cuidamos da renovação|tratamos da renovação|a gente cuida da renovação
R nós cuidamos da renovação|nós tratamos da renovação|cuidamos da sua renovação
R próximo pagamento sai|próximo pagamento sairá|próxima cobrança sai|próxima cobrança sairá
R renovação é automática|renovação é feita automaticamente|renovação acontece automaticamente
R renova-se por si|renova-se por si só|renova-se por si mesma
C renovação é automática|renovação é feita automaticamente|renovação acontece automaticamente
C renova-se por si|renova-se por si só|renova-se por si mesma
n espera pela ativação|esperando pela ativação|começam no dia da ativação
n começam a contar na ativação|começam a contar quando ativar|começam quando você ativar
n começam na ativação|começam quando ativar|ainda não começaste a usar
P lugar para mais|espaço para mais|vaga para mais|tem lugar para mais|tem espaço para mais
P tem vaga para mais|há lugar para mais|há espaço para mais|há vaga para mais
P ainda tem lugar para mais|ainda tem espaço para mais|ainda há lugar para mais
P ainda há espaço para mais|você ainda tem lugar para mais|ainda tens lugar para
P ainda tens espaço para|faltam
d dispositivos a mais|aparelhos a mais|dispositivos adicionais
P dispositivos a mais|aparelhos a mais|dispositivos adicionais
l lugar para|vaga para|espaço para|há espaço para|tem lugar para|tem vaga para|tem espaço para
l há lugar para|há vaga para|cabem|pode adicionar|podes adicionar
H pode usá-lo em|pode usá-la em|pode utilizá-lo em|pode utilizá-la em|você pode usá-lo em
H você pode usá-la em|você pode utilizá-lo em|você pode utilizá-la em|podes usá-lo em
H podes usá-la em|podes utilizá-lo em|podes utilizá-la em|o teste vale para|o teste é válido para
H o teste cobre|a avaliação vale para|servirá para
h empresta-lhe um lugar|emprestou-lhe um lugar|te empresta uma vaga|emprestou uma vaga para você
h membro do plano de|membro do plano da|membro do plano do|você é membro do plano de
h é membro do plano da|é membro do plano do|deixa você usar a assinatura|deixa-o usar a subscrição
h deixa-o usar o plano|deixa-te usar o plano
- membro do plano de kaspersky|membro do plano da kaspersky|você é membro do plano de kaspersky
- é membro do plano da kaspersky
A ative seu plano até|ative seu plano até ao dia|ative seu plano até o dia|ative seu plano antes de
A ative seu plano até ao|ative seu código até|ative seu código até ao dia|ative seu código até o dia
A ative seu código antes de|ative seu código até ao|ative seu produto até ao dia
A ative seu produto até o dia|ative seu produto antes de|ative seu produto até ao
A ative o seu plano até|ative o seu plano até ao dia|ative o seu plano até o dia
A ative o seu plano antes de|ative o seu plano até ao|ative o seu código até
A ative o seu código até ao dia|ative o seu código até o dia|ative o seu código antes de
A ative o seu código até ao|ative o seu produto até|ative o seu produto até ao dia
A ative o seu produto até o dia|ative o seu produto antes de|ative o seu produto até ao
A ativa o teu plano até|ativa o teu plano até ao dia|ativa o teu plano até o dia
A ativa o teu plano antes de|ativa o teu plano até ao|ativa o teu código até
A ativa o teu código até ao dia|ativa o teu código até o dia|ativa o teu código antes de
A ativa o teu código até ao|ativa o teu produto até|ativa o teu produto até ao dia
A ativa o teu produto até o dia|ativa o teu produto antes de|ativa o teu produto até ao
A ative o plano até|ative o plano até ao dia|ative o plano até o dia|ative o plano antes de
A ative o plano até ao|ative o código até|ative o código até ao dia|ative o código até o dia
A ative o código antes de|ative o código até ao|ative o produto até|ative o produto até ao dia
A ative o produto até o dia|ative o produto antes de|ative o produto até ao|ative sua assinatura até
A ative sua assinatura até ao dia|ative sua assinatura até o dia|ative sua assinatura antes de
A ative sua assinatura até ao|ative sua subscrição até|ative sua subscrição até ao dia
A ative sua subscrição até o dia|ative sua subscrição antes de|ative sua subscrição até ao
A ative sua licença até ao dia|ative sua licença até o dia|ative sua licença antes de
A ative sua licença até ao|ative a sua assinatura até|ative a sua assinatura até ao dia
A ative a sua assinatura até o dia|ative a sua assinatura antes de|ative a sua assinatura até ao
A ative a sua subscrição até|ative a sua subscrição até ao dia|ative a sua subscrição até o dia
A ative a sua subscrição antes de|ative a sua subscrição até ao|ative a sua licença até ao dia
A ative a sua licença até o dia|ative a sua licença antes de|ative a sua licença até ao
A ativa a tua assinatura até|ativa a tua assinatura até ao dia|ativa a tua assinatura até o dia
A ativa a tua assinatura antes de|ativa a tua assinatura até ao|ativa a tua subscrição até
A ativa a tua subscrição até ao dia|ativa a tua subscrição até o dia|ativa a tua subscrição antes de
A ativa a tua subscrição até ao|ativa a tua licença até|ativa a tua licença até ao dia
A ativa a tua licença até o dia|ativa a tua licença antes de|ativa a tua licença até ao
A ative a assinatura até|ative a assinatura até ao dia|ative a assinatura até o dia
A ative a assinatura antes de|ative a assinatura até ao|ative a subscrição até
A ative a subscrição até ao dia|ative a subscrição até o dia|ative a subscrição antes de
A ative a subscrição até ao|ative a licença até|ative a licença até ao dia|ative a licença até o dia
A ative a licença antes de|ative a licença até ao
u você colocou seu plano em pausa|você colocou sua assinatura em pausa
u colocou a sua subscrição em pausa|colocou o plano em pausa|você colocou o plano em pausa
u colocaste o plano em pausa|pôs o plano em pausa
w o pagamento não foi aprovado|o pagamento foi recusado|o pagamento falhou
w o pagamento não foi concluído|o pagamento não foi efetuado|o pagamento não passou
w seu pagamento não foi aprovado|seu pagamento foi recusado|seu pagamento falhou
w seu pagamento não foi concluído|seu pagamento não foi efetuado|seu pagamento não passou
w o seu pagamento não foi aprovado|o seu pagamento foi recusado|o seu pagamento falhou
w o seu pagamento não foi concluído|o seu pagamento não foi efetuado|o seu pagamento não passou
w o último pagamento não foi aprovado|o último pagamento foi recusado|o último pagamento falhou
w o último pagamento não foi concluído|o último pagamento não foi efetuado
w o último pagamento não passou
- o pagamento não foi aprovado em|o pagamento não foi aprovado a|o pagamento foi recusado em
- o pagamento foi recusado a|o pagamento falhou em|o pagamento falhou a
- o pagamento não foi concluído em|o pagamento não foi concluído a|o pagamento não foi efetuado em
- o pagamento não foi efetuado a|o pagamento não passou em|o pagamento não passou a
- seu pagamento não foi aprovado em|seu pagamento não foi aprovado a|seu pagamento foi recusado em
- seu pagamento foi recusado a|seu pagamento falhou em|seu pagamento falhou a
- seu pagamento não foi concluído em|seu pagamento não foi concluído a
- seu pagamento não foi efetuado em|seu pagamento não foi efetuado a|seu pagamento não passou em
- seu pagamento não passou a|o seu pagamento não foi aprovado em|o seu pagamento não foi aprovado a
- o seu pagamento foi recusado em|o seu pagamento foi recusado a|o seu pagamento falhou em
- o seu pagamento falhou a|o seu pagamento não foi concluído em|o seu pagamento não foi concluído a
- o seu pagamento não foi efetuado em|o seu pagamento não foi efetuado a
- o seu pagamento não passou em|o seu pagamento não passou a|o último pagamento não foi aprovado em
- o último pagamento não foi aprovado a|o último pagamento foi recusado em
- o último pagamento foi recusado a|o último pagamento falhou em|o último pagamento falhou a
- o último pagamento não foi concluído em|o último pagamento não foi concluído a
- o último pagamento não foi efetuado em|o último pagamento não foi efetuado a
- o último pagamento não passou em|o último pagamento não passou a
w não te cobramos nada|não cobramos nada|não lhe cobramos nada|nada será cobrado
w não te cobraremos nada|nada lhe será cobrado
- não te cobramos nada em|não te cobramos nada a|não te cobramos nada até|não te cobramos nada antes
- não te cobramos nada durante|não cobramos nada em|não cobramos nada a|não cobramos nada até
- não cobramos nada antes|não cobramos nada durante|não lhe cobramos nada em|não lhe cobramos nada a
- não lhe cobramos nada até|não lhe cobramos nada antes|não lhe cobramos nada durante
- nada será cobrado em|nada será cobrado a|nada será cobrado até|nada será cobrado antes
- nada será cobrado durante|não te cobraremos nada em|não te cobraremos nada a
- não te cobraremos nada até|não te cobraremos nada antes|não te cobraremos nada durante
- nada lhe será cobrado em|nada lhe será cobrado a|nada lhe será cobrado até
- nada lhe será cobrado antes|nada lhe será cobrado durante|não haverá cobrança em
- não haverá cobrança a|não haverá cobrança antes|não haverá cobrança durante
t está testando tudo|você está experimentando|você está experimentando tudo
E pode contar connosco até|pode contar conosco até|pode contar com a gente até
E podes contar connosco até|você pode contar com a gente até|está perto do fim
E está prestes a terminar|está prestes a expirar|está prestes a acabar|está prestes a vencer
E está chegando ao fim|está a chegar ao fim
E depois de § seus dispositivos não estarão mais protegidos
E depois de § você não estará mais protegido|após § seus dispositivos não estarão mais protegidos
R você vai pagar|vai pagar|vais pagar|você pagará|próxima fatura chega|próxima fatura chegará
Z você decidiu não renovar|você decidiu não renová-la|você decidiu não a renovar|decidiu não renovar
Z decidiu não renová-la|decidiu não a renovar|você optou por não renovar
Z você optou por não renová-la|você optou por não a renovar|optou por não renovar
Z optou por não renová-la|optou por não a renovar|você escolheu não renovar
Z você escolheu não renová-la|você escolheu não a renovar|decidiste não renovar
Z decidiste não renová-la|decidiste não a renovar
h você usa esta assinatura graças a|usa esta subscrição graças a|tem acesso graças a
h você tem acesso graças a|cedeu um lugar para você|deu um lugar para você|deu uma vaga para você
h reservou uma vaga para você
n comprada mas não ativada|comprada mas ainda não ativada|comprada mas ainda por ativar
n comprado mas não ativado|comprado mas ainda não ativado
A basta ativar até|basta ativar até o dia|basta ativar até ao dia|basta ativar antes de
A basta ativá-la até|basta ativá-la até o dia|basta ativá-la até ao dia|basta ativá-la antes de
A basta ativá-lo até|basta ativá-lo até o dia|basta ativá-lo até ao dia|basta ativá-lo antes de
A só precisa ativar até|só precisa ativar até o dia|só precisa ativar até ao dia
A só precisa ativar antes de|só precisa ativá-la até|só precisa ativá-la até o dia
A só precisa ativá-la até ao dia|só precisa ativá-la antes de|só precisa ativá-lo até
A só precisa ativá-lo até o dia|só precisa ativá-lo até ao dia|só precisa ativá-lo antes de
A você só precisa ativar até|você só precisa ativar até o dia|você só precisa ativar até ao dia
A você só precisa ativar antes de|você só precisa ativá-la até|você só precisa ativá-la até o dia
A você só precisa ativá-la até ao dia|você só precisa ativá-la antes de|você só precisa ativá-lo até
A você só precisa ativá-lo até o dia|você só precisa ativá-lo até ao dia
A você só precisa ativá-lo antes de|só tem de ativar até|só tem de ativar até o dia
A só tem de ativar até ao dia|só tem de ativar antes de|só tem de ativá-la até
A só tem de ativá-la até o dia|só tem de ativá-la até ao dia|só tem de ativá-la antes de
A só tem de ativá-lo até|só tem de ativá-lo até o dia|só tem de ativá-lo até ao dia
A só tem de ativá-lo antes de|é só ativar até|é só ativar até o dia|é só ativar até ao dia
A é só ativar antes de|é só ativá-la até|é só ativá-la até o dia|é só ativá-la até ao dia
A é só ativá-la antes de|é só ativá-lo até|é só ativá-lo até o dia|é só ativá-lo até ao dia
A é só ativá-lo antes de
w o essencial|custa|custará|tudo funciona|em dois minutos|em poucos minutos|em um minuto
w em um clique|num minuto|volte quando quiser|volte|volta quando quiseres
- será suspensa|será suspenso|será bloqueada|será bloqueado|será pausada|será pausado
- será interrompida|vai ser suspensa|vai ser suspenso|vai ser bloqueada|vai ser bloqueado
- vai ser pausada|vai ser pausado|vai ser interrompida|ficará suspensa|ficará suspenso
- ficará bloqueada|ficará bloqueado|ficará pausada|ficará pausado|ficará interrompida
E será encerrada|será encerrado|será finalizada|será finalizado|será terminada|será terminado
E será concluída|será concluído|estará expirada|estará expirado|estará vencida|estará vencido
E estará caducada|estará encerrada|ficará expirada|ficará expirado|ficará vencida|ficará vencido
E ficará caducada|ficará encerrada
b foi revogada|foi revogado|revogada|revogado
n o código de ativação ainda não foi usado|o código de ativação ainda não foi utilizado
n o código de ativação ainda não foi inserido|seu código de ativação ainda não foi usado
n seu código de ativação ainda não foi utilizado|seu código de ativação ainda não foi inserido
n o seu código de ativação ainda não foi usado|o seu código de ativação ainda não foi utilizado
n o seu código de ativação ainda não foi inserido
A ative sua licença para começar|ative a sua licença para começar|ative seu plano para começar
A ative o seu plano para começar
u colocamos sua assinatura em pausa|colocámos a sua subscrição em pausa|colocamos seu plano em pausa
E boa até|bom até|continua a funcionar até|continuará a funcionar até|continua funcionando até
E continuará funcionando até
E funciona até|funcionará até|operacional até|à sua disposição até|à tua disposição até
E ao seu dispor até|ao teu dispor até
E tem direito a usar até|cobertura garantida até|proteção assegurada até
E cobertura assegurada até|pode ser usada até|pode ser usado até|pode ser utilizada até
E pode ser utilizado até
E data de termo|termo|termo da licença|termo da subscrição|termo da assinatura|termo do contrato
E fim do período pago
E contratada até|contratado até|em boas mãos até|seus dispositivos estão protegidos até
E os seus dispositivos estão protegidos até
E todos os seus dispositivos estão protegidos até|os teus dispositivos estão protegidos até
E protegemos os seus dispositivos até
E protegemos seus dispositivos até|protegemos os teus dispositivos até
E protege seus dispositivos até
E protege os seus dispositivos até|protege os teus dispositivos até
E protege todos os seus dispositivos até
E é sua até|é seu até|é tua até|sua até|prolongada até|prolongado até|prorrogada até|prorrogado até
E estendida até
E estendido até|renovada até|renovado até|serve até|servirá até|até ao final do dia
E até o fim do dia
E até o final do dia|até ao fim do dia|válida até ao final do dia|válida até o fim do dia
E para de funcionar em
E para de funcionar a|proteção para em|vai estar protegido até|vai estar protegida até
E vai durar até|durará até|duração até|você tem proteção até|tem proteção até
E estamos a protegê-lo até|protegido até ao
E continuará em vigor até
E vai funcionar até|seguirá funcionando até|segue funcionando até
E vai terminar a|irá terminar em|vai acabar a|vai expirar a
E expira dia|vence dia|termina dia|acaba dia|encerra dia|expira já a|termina já a
E último dia incluído|último dia coberto|último dia pago|fim previsto|fim previsto para
E encerramento em
E data do termo|data de fim da licença|data de fim da subscrição|quitada até|quitado até
w à meia-noite|meia-noite|proteção dos seus dispositivos|proteção de seus dispositivos
w proteção dos teus dispositivos
w proteção da sua família|em boas mãos|você está em boas mãos|está em boas mãos|estás em boas mãos
w o mais tardar
w toda a família|para toda a família|sua família toda
X proteção foi interrompida em|proteção foi interrompida a|cobertura foi interrompida em
X cobertura foi interrompida a
X proteção foi interrompida|cobertura foi interrompida|você não está mais protegido desde
X você não está mais protegida desde
X já não estás protegido desde
X sem cobertura desde|seus dispositivos estão sem proteção desde
X os seus dispositivos estão sem proteção desde
X seus dispositivos não estão mais protegidos desde
X os seus dispositivos já não estão protegidos desde
X já não funciona desde|não funciona mais desde|era até
X deixou de o proteger a|deixou de proteger em|deixou de protegê-lo em
X parou de funcionar em
X parou de funcionar|parou de funcionar a|período terminado
X ficou sem efeito
X funcionou até|protegeu até|acabou dia|venceu dia
X expirou dia|terminou dia|encerrou dia|está encerrada desde|está expirada desde|está vencida desde
X acabada|acabado
X já não tem validade|não tem mais validade|chegou ao termo
R prolonga-se|prolonga-se a|prolonga-se em|faremos a cobrança|faremos a cobrança em
R faremos a cobrança a
R será debitado do seu cartão|será debitado do seu cartão em|será cobrado no seu cartão em
R será cobrado no seu cartão
R cobrança prevista|cobrança prevista para|cobrança prevista em|pagamento previsto
R pagamento previsto para
R pagamento previsto em|pagamento seguinte|cobrança seguinte|renovação seguinte
R próxima data de débito
R será faturada em|será faturada a|será paga automaticamente|será paga automaticamente em
R será pago automaticamente em|volta a ser cobrada em|volta a ser cobrada a
R voltará a ser cobrada em|voltará a ser cobrado em
R volta a ser cobrado em|volta a renovar em|volta a renovar-se em|volta a renovar a
R volta a renovar-se a|vai ser cobrado em
R vai ser cobrada em|vai ser cobrado a|será cobrada novamente em|será renovada novamente em
R cobrança automática em|débito automático em|pagamento automático em|pagamento agendado para
R cobrança agendada para
R cobrança programada para|pagamento programado para|cobrança agendada|pagamento agendado
R próximo pagamento previsto
R próxima cobrança prevista|renova-se de novo em
R renova de novo em|renova outra vez em|tratamos da renovação a|cuidamos da renovação em
R vamos debitar em|debitaremos em
R vamos renovar em|renovamos em|renovamos a|segue automaticamente
R próximo lançamento no cartão
C cuidamos da renovação|tratamos da renovação|nós cuidamos da renovação|nós tratamos da renovação
C a gente cuida da renovação|cuidamos da sua renovação|tratamos da sua renovação
C vai renovar sozinha|renovamos por si
R tratamos da sua renovação|vai renovar sozinha|vai renovar sozinho
Z não vai continuar|não será prolongada|não será prolongado|não se prolonga|sem próximas cobranças
Z sem próximos pagamentos|sem cobranças futuras|sem mais cobranças|sem mais pagamentos
Z não há cobranças previstas
Z não há pagamentos previstos|não há próximos pagamentos|não há próximas cobranças
Z não haverá mais pagamentos
Z nenhuma cobrança prevista|nenhum pagamento previsto|sem cobranças previstas
Z sem pagamentos previstos
Z assinatura cancelada|subscrição cancelada|cancelou a subscrição
Z cancelamento registrado|renova manualmente
Z precisa ser renovada manualmente|tem de ser renovada manualmente
Z sem cobrança automática
Z sem cobranças automáticas|sem cobrança automática depois|sem cobranças automáticas depois
Z sem débito automático depois
Z sem débito automático|sem pagamento automático|sem pagamentos automáticos
Z nenhuma cobrança automática|sem renovar
Z nenhuma cobrança automática depois|não voltará a ser cobrada|não volta a ser cobrada
Z não será cobrada novamente
Z não será mais cobrada|não volta a renovar-se|não se renova por si|não se renova por si só
Z não renova por si só
- não há cobranças previstas até|não há pagamentos previstos até|nenhuma cobrança prevista até
- nenhum pagamento previsto até
- nenhuma cobrança prevista antes|sem cobranças previstas até|sem cobranças até
- sem próximas cobranças até
- sem cobranças automáticas até|sem cobrança automática até|sem débito automático até
- sem cobranças futuras até
- não será mais cobrada até|não será mais cobrada em|não será cobrada novamente até
- nenhuma cobrança automática até
- não será cobrada novamente em|preço serve
U configurados|configurado|configurada|instalou em|já instalou em|estavam protegidos
U estavam conectados
U estavam associados|estavam ligados|estavam instalados|estavam em uso|estava conectado
U estava protegido|a ser protegidos
U sendo protegidos|você já instalou em|com proteção ativa
K capacidade|capacidade de|tamanho da licença|tamanho do plano|pode proteger|você pode proteger
K podes proteger|servia para
K era para|eram para|comprada para|comprado para|vai proteger|não mais de|não mais que
K experimente em
H pensada para|pensado para|instala-se em|feito para
l cabe
n nova por ativar|ainda não estreada|ainda não arrancou|não arrancou|por começar|ainda por começar
n a um passo da ativação|código por inserir|ainda não a usa|ainda não o usa
n os doze meses começam a contar com a ativação|os 12 meses começam a contar com a ativação
n começam a contar com a ativação
n começa com a ativação|o ano começa com a ativação|começam com a ativação
n começa com o primeiro uso
n começam com o primeiro uso|começa a contar com a ativação|começa a contar com o primeiro uso
n começa na primeira utilização
n começam na primeira utilização|começa com a primeira utilização|começam com a primeira utilização
n o prazo não começou
n o prazo ainda não começou|o período ainda não começou|à espera de ser usada|à espera de uso
n esperando para ser ativada|aguardando ser usada
n ainda não posta em uso|ainda não entrou em uso|ainda não entrou em vigor|código pendente de uso
n código pendente|código a inserir|código ainda por usar|sem ter sido ativada
n ainda não foi estreada|não foi iniciada
A ative para começar|ative-a para começar|ative-o para começar|use-o até|use-a até|use o código até
A use o seu código até
A use seu código até|resgate-o até|expira em § se não for ativada|expira a § se não for ativada
A expira em § se não for ativado|caduca a § se não for ativada|vence em § se não for ativada
A insira o código até|introduza o código até|não esqueça de ativar até
h da parte de|convidou você|convidou-o|convidou-a|te convidou|convidou-te|lhe convidou
h convidado por|convidada por
h a convite de|a convite da|a convite do|adicionado por|adicionada por|adicionou você
h cedeu uma licença para você|cedeu uma licença a você|cedeu-lhe uma licença|cedeu-te uma licença
h emprestou uma licença para você|emprestou-lhe uma licença|empresta-lhe uma licença
h emprestou uma licença a você|emprestada por|emprestado por|você usa a assinatura de
h você usa o plano de|você usa o plano da|você usa o plano do|você usa a assinatura da
h você usa a assinatura do
h você usa a licença de|está a usar a subscrição de|está a usar o plano de|está usando o plano de
h está usando a assinatura de
h parte do plano familiar de|parte do plano familiar da|parte do plano familiar do
h faz parte do grupo de|faz parte do grupo da
h faz parte do grupo do|fazes parte do grupo de|você faz parte do grupo de
h você está no plano de
h você está no plano da|você está no plano do|está no grupo de|você está no grupo de
h membro do grupo de|membro do grupo da
h membro do grupo do|acesso dado por|acesso cedido por|quem paga é|incluída por
h incluído por
h incluiu-a|te incluiu|deu acesso para você|reservou-lhe um lugar
h guardou uma vaga para você|abriu espaço para você|colocou-o no plano|você recebeu acesso de
h recebeu acesso de
- convidado por você|convidada por você|convidado por si|convidada por si|adicionado por você
- adicionada por você
- adicionado por si|adicionada por si|emprestada por você|cedida por você|cedido por você
- cedida por si|incluído por padrão
- incluída por padrão|incluído por você|incluída por você|quem paga é você|quem paga és
- quem paga é o titular|quem paga é o usuário
- convidado por email|convidado por e-mail|acesso dado por você|acesso dado por si
- convidados por você|da parte de kaspersky
- você está no plano de teste|você está no plano de avaliação|você está no plano de pagamento
- você usa o plano de teste
- você usa a licença de teste|você está no plano da kaspersky|você está no plano de proteção
- adicionado por kaspersky
- você usa o plano da kaspersky|quem paga é a empresa
b código bloqueado|o código foi bloqueado|código foi bloqueado|acesso cortado
u colocou-a em pausa|colocou-o em pausa|você a colocou em pausa|parada por enquanto
u parado por enquanto
w pagamento recusado|pagamento rejeitado|pagamento falhou|pagamento não aprovado|falta de pagamento
w seu banco recusou o pagamento|seu banco recusou o último pagamento
w o seu banco recusou o pagamento
w o seu banco recusou o último pagamento|seu banco rejeitou o pagamento
w seu banco rejeitou o último pagamento
- pagamento recusado em|pagamento recusado a|pagamento rejeitado em|recusou o pagamento em
- recusou o pagamento a
f sempre grátis|grátis sempre|sempre gratuita|sempre gratuito
f usa o plano gratuito|usa a versão gratuita|está usando o plano gratuito|estás a usar a versão gratuita
t você está experimentando grátis|está a testar grátis
X prazo expirado
R próximo vencimento da fatura
Z cancelamento pedido
w até lá
U está protegendo
K ao todo
K no total
- estamos à sua disposição|estamos à tua disposição|estamos ao seu dispor
U limite atingido|limite alcançado|você já protegeu|já instalada em
E cessão válida até|cessão até|empréstimo válido até|empréstimo até|dá para usar até
E protegerá você até
E ainda funciona até|ainda protege até|proteção ativa até|cobertura ativa até|plano ativo até
E assinatura ativa até
E pode usar o produto até|você pode usar o produto até|pode usar a licença até
E pode usar a assinatura até|ficará ativo até
E fica válida até|ficará válida até|você ficará protegido até
w menos de duas semanas|menos de uma semana|menos de um mês|menos de três semanas
s licença individual|assinatura individual|subscrição individual|licença familiar|assinatura anual
s subscrição anual
X desprotegido desde|desprotegida desde|está desprotegido desde|você está desprotegido desde
X ficou ativa até
X protegeu você até
R próximo pagamento será em|próxima cobrança será em|próxima renovação será em
R próximo pagamento será a|será renovada de novo em
R será cobrada de novo em|vamos cobrar novamente em|cobraremos de novo em
- preço ativo|preço em vigor|preço está|preço funciona|preço continua|preço fica|preço segue
- preço disponível|preço protegido|preço especial|preço permanece
E prorrogada até ao dia|prorrogada até o dia|prorrogada gratuitamente até|prorrogada sem custo até
E prorrogada sem custos até|prorrogada grátis até|prorrogada gratuitamente até ao dia
E prorrogado até ao dia|prorrogado até o dia|prorrogado gratuitamente até|prorrogado sem custo até
E prorrogado sem custos até|prorrogado grátis até|prorrogado gratuitamente até ao dia
E prolongada até ao dia|prolongada até o dia|prolongada gratuitamente até|prolongada sem custo até
E prolongada sem custos até|prolongada grátis até|prolongada gratuitamente até ao dia
E prolongado até ao dia|prolongado até o dia|prolongado gratuitamente até|prolongado sem custo até
E prolongado sem custos até|prolongado grátis até|prolongado gratuitamente até ao dia
E estendida até ao dia|estendida até o dia|estendida gratuitamente até|estendida sem custo até
E estendida sem custos até|estendida grátis até|estendida gratuitamente até ao dia
E estendido até ao dia|estendido até o dia|estendido gratuitamente até|estendido sem custo até
E estendido sem custos até|estendido grátis até|estendido gratuitamente até ao dia|alargada até
E alargada até ao dia|alargada até o dia|alargada gratuitamente até|alargada sem custo até
E alargada sem custos até|alargada grátis até|alargada gratuitamente até ao dia|ampliada até
E ampliada até ao dia|ampliada até o dia|ampliada gratuitamente até|ampliada sem custo até
E ampliada sem custos até|ampliada grátis até|ampliada gratuitamente até ao dia
E prorrogamos a sua assinatura até|prorrogamos a sua subscrição até|prorrogamos sua assinatura até
E prorrogamos a tua subscrição até|prorrogamos a sua licença até|prorrogamos sua licença até
E prorrogámos a sua assinatura até|prorrogámos a sua subscrição até|prorrogámos sua assinatura até
E prorrogámos a tua subscrição até|prorrogámos a sua licença até|prorrogámos sua licença até
E prolongámos a sua assinatura até|prolongámos a sua subscrição até|prolongámos sua assinatura até
E prolongámos a tua subscrição até|prolongámos a sua licença até|prolongámos sua licença até
E estendemos a sua assinatura até|estendemos a sua subscrição até|estendemos sua assinatura até
E estendemos a tua subscrição até|estendemos a sua licença até|estendemos sua licença até
- preço prorrogad|preço estendid|preço prolongad|preço alargad|conta prorrogad|conta estendid
- conta prolongad|conta alargad|preço foi prorrogad|preço foi estendid|preço foi prolongad
- preço foi alargad|conta foi prorrogad|conta foi estendid|conta foi prolongad|conta foi alargad
- conta válida|conta expira|conta vence|conta termina|pode ser prorrogad|deve ser prorrogad
w dos quais|das quais|outra vez|a seu próprio pedido|ao seu próprio pedido|a pedido próprio
w por seu próprio pedido|que recebeu|que recebeste|voltou a estar|voltou a ficar
K pode usar em|podes usar em|você pode usar em|pode utilizar em|você pode utilizar em
K podes utilizar em
P pode usar em mais|pode usar em outros|pode usar noutros|pode usar ainda em|pode usar em outras
P pode usar ainda em mais|podes usar em mais|podes usar em outros|podes usar noutros
P podes usar ainda em|podes usar em outras|podes usar ainda em mais|você pode usar em mais
P você pode usar em outros|você pode usar noutros|você pode usar ainda em|você pode usar em outras
P você pode usar ainda em mais|pode utilizar em mais|pode utilizar em outros|pode utilizar noutros
P pode utilizar ainda em|pode utilizar em outras|pode utilizar ainda em mais
P você pode utilizar em mais|você pode utilizar em outros|você pode utilizar noutros
P você pode utilizar ainda em|você pode utilizar em outras|você pode utilizar ainda em mais
P podes utilizar em mais|podes utilizar em outros|podes utilizar noutros|podes utilizar ainda em
P podes utilizar em outras|podes utilizar ainda em mais|pode usá-la em mais|pode usá-la em outros
P pode usá-la noutros|pode usá-la ainda em|pode usá-la em outras|pode usá-la ainda em mais
P pode usá-lo em mais|pode usá-lo em outros|pode usá-lo noutros|pode usá-lo ainda em
P pode usá-lo em outras|pode usá-lo ainda em mais|podes usá-la em mais|podes usá-la em outros
P podes usá-la noutros|podes usá-la ainda em|podes usá-la em outras|podes usá-la ainda em mais
P você pode usá-la em mais|você pode usá-la em outros|você pode usá-la noutros
P você pode usá-la ainda em|você pode usá-la em outras|você pode usá-la ainda em mais
P ainda não utilizado|ainda não utilizada|ainda não conectado|ainda não ligado
y reativada|reativado|voltou a ser ativada|voltou a ser ligada
R renova-se novamente sozinha|renova-se novamente automaticamente|renova-se de novo automaticamente
R renova-se de novo sozinha|volta a renovar-se sozinha|volta a renovar-se automaticamente
R volta a renovar-se|volta a ser renovada automaticamente|renova novamente sozinha
C renova-se novamente sozinha|renova-se novamente automaticamente|renova-se de novo automaticamente
C renova-se de novo sozinha|volta a renovar-se sozinha|volta a renovar-se automaticamente
C volta a renovar-se|volta a ser renovada automaticamente|renova novamente sozinha
w esteve bloquead , agora|esteve bloquead , agora está|esteve bloquead , agora voltou a estar
w esteve bloquead , mas agora está|esteve bloquead , mas já está|esteve bloquead , já está
w esteve bloquead , está|esteve bloquead , voltou a estar|esteve bloquead , mas voltou a estar
w esteve pausad , agora|esteve pausad , agora está|esteve pausad , agora voltou a estar
w esteve pausad , mas agora está|esteve pausad , mas já está|esteve pausad , já está
w esteve pausad , está|esteve pausad , voltou a estar|esteve pausad , mas voltou a estar
w esteve suspens , agora|esteve suspens , agora está|esteve suspens , agora voltou a estar
w esteve suspens , mas agora está|esteve suspens , mas já está|esteve suspens , já está
w esteve suspens , está|esteve suspens , voltou a estar|esteve suspens , mas voltou a estar
w tinha sido suspens , agora|tinha sido suspens , agora está
w tinha sido suspens , agora voltou a estar|tinha sido suspens , mas agora está
w tinha sido suspens , mas já está|tinha sido suspens , já está|tinha sido suspens , está
w tinha sido suspens , voltou a estar|tinha sido suspens , mas voltou a estar
w tinha sido bloquead , agora|tinha sido bloquead , agora está
w tinha sido bloquead , agora voltou a estar|tinha sido bloquead , mas agora está
w tinha sido bloquead , mas já está|tinha sido bloquead , já está|tinha sido bloquead , está
w tinha sido bloquead , voltou a estar|tinha sido bloquead , mas voltou a estar
w tinha sido pausad , agora|tinha sido pausad , agora está|tinha sido pausad , agora voltou a estar
w tinha sido pausad , mas agora está|tinha sido pausad , mas já está|tinha sido pausad , já está
w tinha sido pausad , está|tinha sido pausad , voltou a estar|tinha sido pausad , mas voltou a estar
w estava bloquead , agora|estava bloquead , agora está|estava bloquead , agora voltou a estar
w estava bloquead , mas agora está|estava bloquead , mas já está|estava bloquead , já está
w estava bloquead , está|estava bloquead , voltou a estar|estava bloquead , mas voltou a estar
w estava suspens , agora|estava suspens , agora está|estava suspens , agora voltou a estar
w estava suspens , mas agora está|estava suspens , mas já está|estava suspens , já está
w estava suspens , está|estava suspens , voltou a estar|estava suspens , mas voltou a estar
w estava pausad , agora|estava pausad , agora está|estava pausad , agora voltou a estar
w estava pausad , mas agora está|estava pausad , mas já está|estava pausad , já está
w estava pausad , está|estava pausad , voltou a estar|estava pausad , mas voltou a estar
P não utilizada|não usada|não usado|por utilizar|por usar|ainda não usada|ainda não usado
P ainda por usar|ainda por utilizar
w pelo preço de|ao preço de|pelo preço
+ recusar|rejeitar
- contar|a contar|a contar de|estava ativ|estava ativa|estava ativo|estava bloquead|estava suspens
- estava pausad|estava compartilhad|estava partilhad|estava em pausa|estava desativad|estará ativ
- estará ativa|estará ativo|estará bloquead|estará suspens|estará pausad|estará compartilhad
- estará partilhad|estará em pausa|estará desativad|esteve ativ|esteve ativa|esteve ativo
- esteve bloquead|esteve suspens|esteve pausad|esteve compartilhad|esteve partilhad
- esteve em pausa|esteve desativad|estavam ativ|estavam ativa|estavam ativo|estavam bloquead
- estavam suspens|estavam pausad|estavam compartilhad|estavam partilhad|estavam em pausa
- estavam desativad|estarão ativ|estarão ativa|estarão ativo|estarão bloquead|estarão suspens
- estarão pausad|estarão compartilhad|estarão partilhad|estarão em pausa|estarão desativad
- era compartilhad|era partilhad|eram compartilhad|eram partilhad|compartilhava|compartilhavam
- partilhava|partilhavam|será ativad|será desativad|será bloquead|será suspens|será pausad
- será compartilhad|será partilhad|serão ativad|serão desativad|serão bloquead|serão suspens
- serão pausad|serão compartilhad|serão partilhad|vai ser ativad|vai ser desativad
- vai ser bloquead|vai ser suspens|vai ser pausad|vai ser compartilhad|vai ser partilhad
- pagamento em pausa|pagamento pausad|pagamento suspens|pagamentos em pausa|pagamentos pausad
- pagamentos suspens|cobrança em pausa|cobrança pausad|cobrança suspens|cobranças em pausa
- cobranças pausad|cobranças suspens|ninguém|ninguém compartilha|ninguém partilha
- não se renova até|não se renova antes|não renova até|não renova antes|não será renovad até
- não será renovad antes|não se renovará até|não se renovará antes|não renovará até
- não renovará antes|não se renova automaticamente até|não se renova automaticamente antes
- renovação possível|renovação automática possível
- válida de|válido de|compartilhad por e-mail|compartilhad por email|compartilhad por link
- compartilhad por engano|compartilhad por padrão|compartilhad por todos|compartilhad por todas
- compartilhad por mensagem|compartilhad por convite|compartilhad por defeito
- compartilhad por predefinição|compartilhad por até|compartilhada por e-mail
- compartilhada por email|compartilhada por link|compartilhada por engano|compartilhada por padrão
- compartilhada por todos|compartilhada por todas|compartilhada por mensagem
- compartilhada por convite|compartilhada por defeito|compartilhada por predefinição
- compartilhada por até|compartilhado por e-mail|compartilhado por email|compartilhado por link
- compartilhado por engano|compartilhado por padrão|compartilhado por todos
- compartilhado por todas|compartilhado por mensagem|compartilhado por convite
- compartilhado por defeito|compartilhado por predefinição|compartilhado por até
- partilhada por e-mail|partilhada por email|partilhada por link|partilhada por engano
- partilhada por padrão|partilhada por todos|partilhada por todas|partilhada por mensagem
- partilhada por convite|partilhada por defeito|partilhada por predefinição|partilhada por até
- partilhado por e-mail|partilhado por email|partilhado por link|partilhado por engano
- partilhado por padrão|partilhado por todos|partilhado por todas|partilhado por mensagem
- partilhado por convite|partilhado por defeito|partilhado por predefinição|partilhado por até
- renovação automática em pausa|renovação em pausa|renovações em pausa|não desativada
- não desativado|não cancelada|não cancelado|desativada até|desativado até|desligada até
- convidada por engano|convidada por e-mail|convidada por email|convidada por link
- convidado por engano|convidado por link
E válida de § até|válido de § até
- conta bloqueada|conta suspensa|conta ativa|conta está bloqueada|conta está suspensa
- conta está ativa|fim da pausa|fim da suspensão
- depois de amanhã
- aviso de renovação|lembrete de renovação
R tratamos nós da renovação|renovamos a sua subscrição por si|renovamos o seu plano por si
R renovamos a sua assinatura para você|renovamos o seu plano para você|renovamos seu plano para você
R renovamos sua assinatura para você|encarregamo-nos da renovação|renova até você cancelar
R renova-se até cancelar|renova até cancelar|renova até que cancele|renova-se até que a cancele
R renovamos o seu plano automaticamente|renovamos seu plano automaticamente
R renovamos a sua assinatura automaticamente|renovamos a sua subscrição automaticamente
R renovamos sua assinatura automaticamente
C tratamos nós da renovação|renovamos a sua subscrição por si|renovamos o seu plano por si
C renovamos a sua assinatura para você|renovamos o seu plano para você|renovamos seu plano para você
C renovamos sua assinatura para você|renovamos por você|encarregamo-nos da renovação
C renova até você cancelar|renova-se até cancelar|renova até cancelar|renova até que cancele
C renova-se até que a cancele|renovamos o seu plano automaticamente
C renovamos seu plano automaticamente|renovamos a sua assinatura automaticamente
C renovamos a sua subscrição automaticamente|renovamos sua assinatura automaticamente
E pode assistir até|pode continuar a assistir até|pode continuar assistindo até
E você pode assistir até|pode continuar a ver até|pode ver tudo até|ainda pode assistir até
E podes continuar a ver até|pode continuar jogando até|pode continuar lendo até
Z não será mais cobrado|não voltará a ser cobrado|não será cobrado novamente
Z não vai ser mais cobrado|depois não será cobrado|depois não será cobrada
U neste momento em|neste momento em uso|neste momento em utilização|sessão iniciada em
u neste momento em pausa|neste momento em espera|colocou o seu plano em pausa|você pausou o plano
u você pausou seu plano|pausou o seu plano|colocaste o teu plano em pausa
u você colocou a assinatura em pausa|colocou a sua assinatura em pausa
a neste momento em vigor
- neste momento em §|partilhada pela família|partilhada pela internet|partilhada pela app
- partilhada pela aplicação|partilhada pela rede|partilhada pela empresa|partilhada pela kaspersky
- partilhada pela conta|partilhada pela própria|partilhada pela mesma|partilhada pela web
- partilhada pela loja|partilhada pela nossa|partilhada pela sua|partilhada pela minha
- partilhada pela equipa|partilhada pela equipe|partilhada pela maioria|partilhada pela sua conta
- partilhada pelo e-mail|partilhada pelo email|partilhada pelo link|partilhada pelo whatsapp
- partilhada pelo site|partilhada pelo aplicativo|partilhada pelo telefone|partilhada pelo grupo
- partilhada pelo seu|partilhada pelo nosso|partilhada pelo meu|partilhada pelo próprio
- partilhada pelo menos|partilhada pelo usuário|partilhada pelo utilizador
- partilhada pelo proprietário|partilhada pelo titular|partilhada pelo portal
- partilhada pelo navegador|partilhada pelo sistema|partilhado pela família|partilhado pela internet
- partilhado pela app|partilhado pela aplicação|partilhado pela rede|partilhado pela empresa
- partilhado pela kaspersky|partilhado pela conta|partilhado pela própria|partilhado pela mesma
- partilhado pela web|partilhado pela loja|partilhado pela nossa|partilhado pela sua
- partilhado pela minha|partilhado pela equipa|partilhado pela equipe|partilhado pela maioria
- partilhado pela sua conta|partilhado pelo e-mail|partilhado pelo email|partilhado pelo link
- partilhado pelo whatsapp|partilhado pelo site|partilhado pelo aplicativo|partilhado pelo telefone
- partilhado pelo grupo|partilhado pelo seu|partilhado pelo nosso|partilhado pelo meu
- partilhado pelo próprio|partilhado pelo menos|partilhado pelo usuário|partilhado pelo utilizador
- partilhado pelo proprietário|partilhado pelo titular|partilhado pelo portal
- partilhado pelo navegador|partilhado pelo sistema|compartilhada pela família
- compartilhada pela internet|compartilhada pela app|compartilhada pela aplicação
- compartilhada pela rede|compartilhada pela empresa|compartilhada pela kaspersky
- compartilhada pela conta|compartilhada pela própria|compartilhada pela mesma
- compartilhada pela web|compartilhada pela loja|compartilhada pela nossa|compartilhada pela sua
- compartilhada pela minha|compartilhada pela equipa|compartilhada pela equipe
- compartilhada pela maioria|compartilhada pela sua conta|compartilhada pelo e-mail
- compartilhada pelo email|compartilhada pelo link|compartilhada pelo whatsapp
- compartilhada pelo site|compartilhada pelo aplicativo|compartilhada pelo telefone
- compartilhada pelo grupo|compartilhada pelo seu|compartilhada pelo nosso|compartilhada pelo meu
- compartilhada pelo próprio|compartilhada pelo menos|compartilhada pelo usuário
- compartilhada pelo utilizador|compartilhada pelo proprietário|compartilhada pelo titular
- compartilhada pelo portal|compartilhada pelo navegador|compartilhada pelo sistema
- compartilhado pela família|compartilhado pela internet|compartilhado pela app
- compartilhado pela aplicação|compartilhado pela rede|compartilhado pela empresa
- compartilhado pela kaspersky|compartilhado pela conta|compartilhado pela própria
- compartilhado pela mesma|compartilhado pela web|compartilhado pela loja|compartilhado pela nossa
- compartilhado pela sua|compartilhado pela minha|compartilhado pela equipa
- compartilhado pela equipe|compartilhado pela maioria|compartilhado pela sua conta
- compartilhado pelo e-mail|compartilhado pelo email|compartilhado pelo link
- compartilhado pelo whatsapp|compartilhado pelo site|compartilhado pelo aplicativo
- compartilhado pelo telefone|compartilhado pelo grupo|compartilhado pelo seu
- compartilhado pelo nosso|compartilhado pelo meu|compartilhado pelo próprio
- compartilhado pelo menos|compartilhado pelo usuário|compartilhado pelo utilizador
- compartilhado pelo proprietário|compartilhado pelo titular|compartilhado pelo portal
- compartilhado pelo navegador|compartilhado pelo sistema|você usa graças à sua
- você usa graças à nossa|você usa graças à tua|você usa graças ao seu|você usa graças ao nosso
- você usa graças ao teu|você usa graças à kaspersky|você usa graças ao plano
- você usa graças à assinatura|você usa graças à tecnologia|você tem acesso graças à sua
- você tem acesso graças à nossa|você tem acesso graças à tua|você tem acesso graças ao seu
- você tem acesso graças ao nosso|você tem acesso graças ao teu|você tem acesso graças à kaspersky
- você tem acesso graças ao plano|você tem acesso graças à assinatura
- você tem acesso graças à tecnologia|tem acesso graças à sua|tem acesso graças à nossa
- tem acesso graças à tua|tem acesso graças ao seu|tem acesso graças ao nosso
- tem acesso graças ao teu|tem acesso graças à kaspersky|tem acesso graças ao plano
- tem acesso graças à assinatura|tem acesso graças à tecnologia|tens acesso graças à sua
- tens acesso graças à nossa|tens acesso graças à tua|tens acesso graças ao seu
- tens acesso graças ao nosso|tens acesso graças ao teu|tens acesso graças à kaspersky
- tens acesso graças ao plano|tens acesso graças à assinatura|tens acesso graças à tecnologia
- usa isto graças à sua|usa isto graças à nossa|usa isto graças à tua|usa isto graças ao seu
- usa isto graças ao nosso|usa isto graças ao teu|usa isto graças à kaspersky
- usa isto graças ao plano|usa isto graças à assinatura|usa isto graças à tecnologia
- não será mais cobrado até|não será mais cobrado antes|não será mais cobrada antes
- não voltará a ser cobrado até|não voltará a ser cobrado antes|não voltará a ser cobrada até
- não voltará a ser cobrada antes|não será cobrado novamente até|não será cobrado novamente antes
- não será cobrada novamente antes|depois não será cobrado até|depois não será cobrada até
- depois não será cobrado antes|última sessão iniciada|sessão iniciada em §
- depois não será cobrado nada até|sessão iniciada em sua conta
h você é convidado no plano de|você é convidada no plano de|você é convidado no plano da
h você é convidado no plano do|é convidado no plano de|é convidado no plano da
h é convidado no plano do|você é convidado na assinatura de|você é convidado na assinatura da
h convidado no plano de|convidado no plano da|convidado no plano do|adicionou-o ao grupo familiar
h adicionou-a ao grupo familiar|adicionou-te ao grupo familiar|adicionou você ao grupo familiar
h te adicionou ao grupo familiar|incluiu você no grupo familiar|incluiu-o no grupo familiar
h incluiu-te no grupo familiar|você usa graças à|você usa graças ao|você usa graças a
h você tem acesso graças à|você tem acesso graças ao|tem acesso graças à|tem acesso graças ao
h tens acesso graças à|tens acesso graças ao|usa isto graças à|usa isto graças ao|partilhada pela
h partilhado pela|partilhada pelo|partilhado pelo|compartilhada pela|compartilhado pela
h compartilhada pelo|compartilhado pelo
w a pedido do seu fornecedor|a pedido do seu provedor|a pedido do fornecedor|a pedido da operadora
> seus outros planos|seus outros produtos|os seus outros planos|os seus outros produtos
> meus outros planos|meus outros produtos|teus outros planos|teus outros produtos
> suas outras assinaturas|as suas outras subscrições|suas outras licenças
> minhas outras assinaturas|tuas outras subscrições
w cai
w no cartão com final|do cartão com final|cartão com final|no cartão final|cartão final
w no cartão terminado em|do cartão terminado em|cartão terminado em|no seu cartão com final
w no seu cartão terminado em
~ * todos~em|todos~ocupados|todos~usados|todos~utilizados|todas~ocupadas|todas~usadas
~ * todas~utilizadas
`
