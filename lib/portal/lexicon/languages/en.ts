/** English: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec
E expires|expiry|expiration|expiring|valid until|valid till|valid through|valid thru|valid to
E active until|active till|active through|ends|end date|until|till|works until|runs until
E protected until|paid until|will expire|will end|last day|end of|end|valid|validity|good until
E good through|valid up to|covered until|protected through|access until|access ends|paid up to
E runs out|runs out on|running until|runs through|paid through|in force until|in force through
E good till|lasts until|lasts through|current through|subscribed until|active up to|expire
E set to expire|due to expire|final day|stops on|stops working on|will stop on
E will stop working on|will run out|stays active until|remains active until|remains valid until
E keeps working until|continues until|valid for use until|in effect until|protection until
E protection ends|protection expires|coverage ends|coverage until|service ends|term ends
E subscription ends|lapses|lapses on|finishes|finishes on|due to end|set to end|expires after
E good thru|last day of protection|usable until|stays valid until|in use until|will lapse
E will stop
E can use this subscription until|can use it until|can use the subscription until
X expired|ended|has expired|has ended|lapsed|no longer active|no longer valid|expired on|ended on
X ran out|was valid until|validity ended|finished|no longer in force|out of date|run out|is over
X has lapsed|term ended|expired since|ended since|not valid anymore|not valid any more
X not active anymore|no longer valid since|no longer current|ran out on|no longer in use since
X has run out|is expired|is no longer active|is no longer valid|lapsed on|finished on|terminated
X term expired|already expired|already ended|expired already|has finished|stopped on
A activate before|activate by|activate until|activate no later than|to be activated before
A must be activated|activation deadline|must be activated before|needs to be activated by
A needs activation by|not started|not started yet|inactive until activated|pending activation
A not activated yet|never activated|activation pending|activation required|needs activation
A to be activated|not used|activation needed|activation is required|must be activated by
A activation by|activation until|please activate by|last day to activate|can be activated until
A redeem by|activate on or before|activation before
R renews|will renew|next payment|next billing|next charge|next renewal|renewal date|renewal on
R will be renewed|auto-renews|automatically renews|renewing|payment date|billing date
R renews automatically|will renew automatically|is renewed automatically|will be charged
R will be charged on|automatic payment|automatic payment on|next payment due|next bill
R next invoice|next debit|upcoming payment|upcoming charge|upcoming renewal|we will charge
R we'll charge|we'll bill|we will bill|will be billed|you'll be charged|you'll be billed
R will be debited|we'll renew|will automatically renew|will be automatically renewed|set to renew
R set to renew on|set to auto-renew|due to renew|renews next on|renews itself|next auto-renewal
R next automatic renewal|next instalment|next installment|next automatic payment
R next automatic charge|auto-renewal on|auto-renewal date|automatically renewed
R automatically renewed on|will auto-renew|will auto-renew on|auto-renews on|next renewal payment
R payment renews|will be billed on|will be charged again|renews next|next automatic billing
R automatically charged on|payment will be taken|payment is taken|billed again|renewal due
R renewal is due|payment due|payment is due|payment due on|next bill is due|will renew itself
R renews by itself|renews by itself on|renews on its own|renews on its own on|renewal scheduled
R renewal scheduled for
Z will not renew|won't renew|does not renew|doesn't renew|not renewed automatically
Z renewal is cancelled|won't automatically renew|will not automatically renew|will not be renewed
Z won't be renewed|not be renewed automatically|will not auto-renew|won't auto-renew
Z not set to renew|isn't set to renew|no longer renews|stops renewing|no auto-renewal
Z without auto-renewal
S activated|activation date|active since|activated on|start date|started on|in use since
S running since|activated since|protected since|licensed since|first activated|first activated on
S date of activation|first activation|start of term|in force since|started
a active|running|in force|current|in effect|live
n not activated|not yet activated|awaiting activation|waiting for activation|unused|not used yet
n ready to activate|not in use yet|waiting to be activated|never used|ready for activation
n still to be activated|yet to be activated|hasn't been activated|has not been activated
n isn't activated|has not yet been activated|not yet used|not yet in use|not been used yet
n hasn't been used yet|awaiting first use|waiting for first use|not yet started|unactivated
n not activated so far|haven't activated|have not activated|haven't yet activated
n have not yet activated|haven't used|have not used|haven't started|have not started
f free|free of charge|no charge|free version|free plan|no cost|at no cost|free edition|free tier
f free of cost|free forever|free licence|free license|complimentary|for free|without charge
t trial|free trial|trial version|trial period|free trial version|evaluation|evaluation version
t test version|trial license|trial licence|trial copy|trial subscription|demo version|trial plan
d device|active devices|active device|devices included|included devices|gadget|device licence
d device license|device slot|device place|devices purchased|purchased devices|licensed devices
d devices licensed|device limit|devices limit
p user|people|person|member|family member|account holder|participant|other people|other person
p others|other users|other members
h shared with you|shared with me|shared by|shared to you|shared with your account
h shared with this account|gave you access|gives you access|has given you access|added you
h shared with us|shared with you by|owned by someone else|guest access
O shared by you|shared by me|you share|you are the owner|you own|you're the owner|you are owner
O you're owner|owned by you|belongs to you|you are the account owner|you're the account owner
O your own subscription|you are sharing|you're sharing|you have shared|you've shared
V shares|shared|sharing|has shared|is sharing
Y with you|with me
r auto-renewal|auto renewal|automatic renewal|automatically renewal|autorenewal|auto-renew
r auto renew|renewal|renew automatically|automatic subscription renewal|automatic licence renewal
r automatic license renewal|autopay|auto-pay|auto-payment|automatic payments|automatic billing
r recurring payment|recurring payments|recurring billing|automatic renewals|auto-renewal status
r automatic extension|renewal type|renewal mode
y on|enabled|yes|turned on|switched on
z off|disabled|no|cancelled|canceled|turned off|switched off|not active|inactive|manual|manually
z stopped|deactivated|not enabled|not on|not turned on|not switched on|not set up|by hand
b blocked|locked|disabled by|barred|access blocked|banned|locked out|has been blocked
u suspended|paused|on hold|temporarily suspended|frozen|temporarily stopped|on pause|halted
u put on hold|temporarily disabled|temporarily inactive|temporarily unavailable|suspension
u on temporary hold|stopped for now|interrupted|inactive for now|suspended until further notice
i includ|what's included|included|comes with|part of
m more|show all|view all|load more|see all|see more|show more
s subscription|license|licence|plan
w your|you|is|are|has|have|been|the|on|in|at|this|it|by|to|for|and|a|an|date|day|term|status|state
w used|using|in use|connected|protected|currently|product|protection|type|version|slot|place
w installed|automatically|number|with|user's|my|our|all|yet|still|already|now|mine|account|its|was
w were|be|will|invited|added|linked|enrolled|registered|application|app|program|software|overview
w list|temporarily|period|total|charge|there|guest|family|owner|paid|any|also|please|hurry|only
w just|about|subscription's|because|then|afterwards|after that|thereafter|per|next|renewed at
w excluding|including|vat|tax|usage|covers|needs|re|price|protects|works on|works|we|ve|ll|us
w current|coverage|cover|summary|every|each|annual|annually|yearly|monthly|quarterly|billing
w membership|package|bundle|at the moment|right now|for now|at once|at the same time
w simultaneously|these|full|expects|through your|so far|scheduled|planned|condition|details|detail
w note|notes|remark|duration|seat|seats|space|spaces|places|spot|spots|by your provider
w by your internet provider|by your service provider|by your operator|by your mobile operator
w by your carrier|by the provider|for another year|for one year|for a year|for one more year
w for another month|for a month|inclusive|each year|every year|each month|every month
w taken automatically|from your card|to your card|from your account|unless you cancel
w unless cancelled|from activation|after activation|from the first installation|from first use
w from the day of activation|after first use|starting from activation|once activated|turned|same
w same day|by itself|itself|due|unlimited|without time limit|no time limit|forever|holder
w takes place|happens|indefinitely|provider|operator|carrier|card ending
w card ending in|room|contact us|with your card|on your card|by card
w it's|that's
U used|in use|connected|protected|occupied|taken|installed|linked|activated on|using|use|uses
U you use|active on|protecting|installed on|secured|assigned|enrolled|set up on|running on
U signed in on|used up|active devices|active device|allocated|currently used|now used|you've used
U you have used|so far used|are protected|is protected
K up to|at most|maximum|max|in total|total|limit|no more than|as many as|device limit|allowed
K permitted|devices included|included devices|maximum of|altogether|overall|in all|limit of
K a maximum of|at the most|for up to|covers up to|covers|protects up to|up to a total of
K devices purchased|purchased devices|licensed devices|devices licensed|possible|allowance
P available|free|vacant|left|remaining|not in use|unoccupied|spare|unassigned|not occupied
P still free|still available|not taken|remain|remains|to spare
C renews automatically|automatically renews|will renew automatically|is renewed automatically
C renews by itself|renews on its own|renews itself|renews every year|renews each year
C renews yearly|renews annually|renews monthly|renews every month|will auto-renew
C set to renew automatically|set to auto-renew
L days|day|months|month|years|year|weeks|week|left|remaining|remains|remain|to go|time left
L time remaining
- purchased|purchase date|date of purchase|bought on|order number|order date|ordered on|valid from
- active from|effective from|price valid|price is valid|price until|price ends
q start your free|buy|offer|discount|save|sale|special|try|limited time|upgrade to|recommended
q order now|promo|cart|basket|order|purchase|deal|shop now|may also like|also like
o of|out of
g sign in|log in|sign-in|login
T terms|agreement|conditions|statement|terms of use|licence agreement|license agreement
T legal documents
c code|one-time|verification|passcode|two-step|2-step|two-factor|confirm it's you|security code
c authentication code
D download|install|get|downloads
Q qr|scan|scanning|camera
N not|no|none|never|don't|doesn't|haven't|isn't|aren't|can't|cannot|without|nothing
W friday|saturday|sunday|monday|tuesday|wednesday|thursday|fri|sat|sun|mon|tue|wed|thu
k no|don't have|do not have|don't have any|have no|haven't any|haven't got|there are no|there's no
k there are not any|there aren't|you've no|don't own|aren't any|none
j you|your|yours|any|yet|still|currently|now|right|at the moment|so far|here|in|on|to|with|for
j this|the|a|is|are|there|account|added|registered|linked|associated|connected|moment|kaspersky|my
G session has expired|session expired|session has ended|session ended|session has timed out
G session timed out|signed out|logged out|sign in again|log in again|signing in again
G session is over|signed you out|logged you out|you were signed out|been signed out
l available|still available
H for|good for|licensed for|valid for|suitable for|enough for
F soon|shortly|almost|nearly|about to
0 today
1 tomorrow
9 yesterday
J automatic|automatically
= because|due to|owing to
& and
# one|two|three|four|five|six|seven|eight|nine|ten
8 that day|that same day|same day|on that date|same date|on this day
k haven't bought|haven't purchased|haven't added|have not bought|have not purchased|have not added
k have not got|didn't find|doesn't have|does not have|has no|couldn't find|could not find
k couldn't find any
j haven't|have not|bought|purchased|ordered|got|found|list|own|yourself|present|these|been|we
j looks like|find|available|table|display|show|will|be|it|under|at all
x nothing here|nothing yet|nothing in|nothing added|nothing on|empty|no data|no data available
x no records|no items|nothing to show|nothing to display|no entries|no rows
e sign out|log out|log off|sign off|logout|exit
I signed in as|logged in as|signed in|logged in|you are signed in as|you're signed in as
I you are logged in as|you're logged in as|signed in with|welcome|welcome back|hello|hi
I currently signed in as
`
