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
A ative antes do dia|ativar até o dia|data limite de ativação|data-limite de ativação
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
U usam|utilizam|conectada|ligadas|protegida|usada|ocupada|você protege|está protegendo
U estão protegidos|vinculado|registrado|registado|em utilização|está a proteger|estás a proteger
U estás a usá-la|estás a usar|está a usá-la|estás a usá-lo
U protegendo|está instalada em|ocupaste|ocupou|atualmente protege
U em funcionamento em|você está protegido|você está protegida|estás protegido|estás protegida
U protegemos|estamos protegendo|estamos a proteger|em funcionamento
K até|máximo|no máximo|máx|no total|total|ao todo|máximo de|limite|limite de|permitidos|permitido
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
L dias|dia|meses|mês|anos|ano|semanas|semana|restantes|restam|resta|faltam
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
j conta|contém|encontramos|encontrada|encontrado|foi|foram|associada|associado|vinculada
j vinculado|assinou|subscreve|subscreveu|serviço|exibir|mostrar|apresentar|nome|por aqui|nada
j momento|tem
x nada|vazio|vazia|sem dados|não há dados|nenhum dado|nenhum dado disponível|nada para mostrar
x sem registros|sem registos|nenhum item|nenhum registro|sem elementos
e terminar sessão|encerrar sessão|terminar a sessão|sair|desconectar|fazer logout
I conectado como|conectada como|sessão iniciada como|iniciou sessão como|sessão iniciada
I logado como|você está conectado como|bem-vindo|bem-vinda|olá|conectado com|ligado como
I autenticado como|você entrou como|entrou como
5 ainda
6 vagas|vaga|lugares|lugar|postos
`
