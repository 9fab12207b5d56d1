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
E can use this subscription until|can use it until|can use the subscription until|enjoy it till
E enjoy it until|enjoy it through|enjoy until|covers you until|covers you through
E you're covered until|you are covered until|can keep using it until|can still use it until
E can still use it till|keep access until|is valid until|is valid till|is valid through
E is valid thru|is valid to|is valid up to|you're protected until|you are protected until
E you're protected through|you are protected through|you're protected till|you're protected to
E is protected until|comes to an end|comes to an end on|will come to an end|come to an end
E comes to a close|end of cover|end of coverage|end of protection|remains in force until
E stays in force until|keeps running until|stops protecting you on|stops protecting
E protects you until|protects you through|protecting you until|will end on|ends on|concludes
E concludes on|will lapse on|wraps up on|runs till|active thru|ending|ending on
E you have access until|have access until|with access until|retain access until
E keep your protection until|stay protected until|you stay protected until
E you will stay protected until|you remain protected until|effective until|effective through
E protection stops|protection stops on|cover stops|cover stops on|coverage stops|coverage stops on
E cover expires|cover expires on|cover runs out|coverage runs out|protection runs out
E protection lapses|cover lapses|cover until|protected up to|active to|covered to|covered up to
E licensed until|licensed through|use it until|use it through|your last day is|last day of cover
E last day of coverage|last day of service|expiring on|up until|stays with you until
E stays with you up to and including|up to and including|valid up to and including
E shall remain in force until|shall expire|shall expire on|shall end|shall end on|shall terminate
E shall terminate on|shall cease on|shall lapse on|shall remain valid until
E shall remain active until|you can keep watching until|can keep watching until
E you can watch until|you can keep streaming until|you can stream until|you can keep reading until
E you can keep using it through|you can keep using it until
E you can keep using this subscription until|you can keep using your plan until
E you can keep using the service until|you can keep using this plan until
E you still have access until|you'll have access until|you will have access until
E you'll keep access until|you keep access until|you're set until|you're all set until
E you're good until|stays in effect until|remains in effect until|remains in force through
E remains active through|stays active through|keeps going until|keeps protecting you until
E will protect you until|will cover you until|will keep you protected until
E keeps you protected until|keeps you covered until|keeping you protected until|last valid day
E last active day|final date|will remain valid until|will remain active until
E will remain in force until|will stay active until|will be valid until|will be active until
E will be in force until|is due to end on|is due to expire on|is set to expire on|is set to end on
E is scheduled to end on|scheduled to end on|scheduled to expire on|scheduled to end
E scheduled to expire|terminates on|terminates|will terminate|will terminate on|termination date
E date of termination|date of expiry|date of expiration|expiry day|end of term|end of validity
E end of subscription|will be over on|will be over|will cease on|ceases on|will come to a close on
E will conclude on|winds down on|will be gone after|lasts up to|takes you through to
E takes you up to|in place until|protection in place until|licence term ends|runs up to
E carries on until|keeps on until|stays on until
X expired|ended|has expired|has ended|lapsed|no longer active|no longer valid|expired on|ended on
X ran out|was valid until|validity ended|finished|no longer in force|out of date|run out|is over
X has lapsed|term ended|expired since|ended since|not valid anymore|not valid any more
X not active anymore|no longer valid since|no longer current|ran out on|no longer in use since
X has run out|is expired|is no longer active|is no longer valid|lapsed on|finished on|terminated
X term expired|already expired|already ended|expired already|has finished|stopped on|came to an end
X came to an end on|has come to an end|reached its end|reached its end date|no longer protected
X you're no longer protected|you are no longer protected|is no longer protected
X not protected any more|no longer covered|you're no longer covered|time's up|has reached its end
X past its end date|past its expiry date|no longer works|stopped working|stopped working on|ceased
X ceased on|no longer in effect|no longer running|came to a close|already lapsed|has already expired
X has already ended|ceased to be valid|expired already on|no longer covers you
X no longer protects you|term over|term is over|subscription over|plan over|licence over
X license over|protection over|trial over|is now over|now over|all over|was active until
X was in force until|has now expired|has now ended|has since expired|now expired|now ended
X no longer usable|term has ended|term has expired|has elapsed|term elapsed|drew to a close
X has drawn to a close|came to its end|has lapsed on|is no longer in force|is no longer in effect
X is no longer current|has stopped working|ended back on|no longer valid as of|not valid since
X expired as of|ended as of|already over|no longer active as of|no longer in force since
X not been valid since
A activate before|activate by|activate until|activate no later than|to be activated before
A must be activated|activation deadline|must be activated before|needs to be activated by
A needs activation by|not started|not started yet|inactive until activated|pending activation
A not activated yet|never activated|activation pending|activation required|needs activation
A to be activated|activation needed|activation is required|must be activated by
A activation by|activation until|please activate by|last day to activate|can be activated until
A redeem by|activate on or before|activation before|activate it by|activate it before
A activate it no later than|activate it until|activate this by|activate this before
A activate not later than|latest activation|latest activation date|activation cutoff
A activation cut-off|deadline for activation|deadline to activate|last chance to activate
A must activate by|must activate before|has to be activated by|has to be activated before
A have to activate by|needs to be activated|needs to be activated before|should be activated by
A activate your licence by|activate your license by|activate your subscription by
A activate your plan by|activate your licence before|activate your subscription before
A activate your plan before|activate your license before|inactive until you activate
A activate at the latest by|activation due by|activation due|activation still needed
A activation still required|activation needed before|activation needed by|activation required by
A activation required before|need to activate this by|need to activate it by|need to activate by
A you need to activate by|you need to activate it by|you need to activate this by
A you must activate it by|must activate it by|must activate this by|activate this licence by
A activate this license by|activate this subscription by|activate this plan by
A activate this licence before|activate this subscription before|activate this plan before
A activate the licence by|activate the subscription by|activate your key by|shall be activated
A shall be activated by|shall be activated before|will be activated by|will be activated before
A activation shall take place by
R renews|will renew|next payment|next billing|next charge|next renewal|renewal date|renewal on
R will be renewed|auto-renews|automatically renews|renewing|payment date|billing date
R renews automatically|will renew automatically|is renewed automatically|will be charged
R will be charged on|automatic payment|automatic payment on|next payment due|next bill
R next invoice|next debit|upcoming payment|upcoming charge|upcoming renewal|we will charge
R we'll charge|we'll bill|we will bill|will be billed|you'll be charged|you'll be billed
R will be debited|we'll renew|will automatically renew|will be automatically renewed|set to renew
R set to renew on|set to auto-renew|due to renew|renews next on|renews itself|next auto-renewal
R next automatic renewal|next instalment|next installment|next automatic payment
R next automatic charge|auto-renewal date|automatically renewed
R automatically renewed on|will auto-renew|will auto-renew on|auto-renews on|next renewal payment
R payment renews|will be billed on|will be charged again|renews next|next automatic billing
R automatically charged on|payment will be taken|payment is taken|billed again|renewal due
R renewal is due|payment due|payment is due|payment due on|next bill is due|will renew itself
R renews by itself|renews by itself on|renews on its own|renews on its own on|renewal scheduled
R renewal scheduled for|charge your card again|charge your card|we'll charge your card
R we'll charge your card again|we will charge your card|will be extended automatically
R will be extended|is extended automatically|extended automatically|extended automatically on
R extends automatically|will automatically extend|will be automatically extended
R automatically extends|next renews|next renews on|renews again|renews again on|will renew again
R will be renewed automatically|is renewed|is renewed on|gets renewed|gets renewed on
R we'll take payment|we will take payment|we'll take your next payment|payment scheduled for
R next payment scheduled for|next payment on|next payment will be taken|next payment is
R next payment is on|next payment is due|next bill on|next billed|next billed on|next charged
R next charged on|you'll next be charged|you'll next be billed|you will next be charged
R you will next be billed|you'll pay again|you pay again|will renew by itself|will renew on its own
R renewing on|renews for another year on|rolls over on|rolls over|will roll over
R rolls over automatically|charge date|next payment date|next billing date|next charge date
R next renewal date|next renewal due|scheduled to renew|scheduled to renew on|scheduled for renewal
R scheduled for renewal on|renews around|auto-renew date|autorenews|autorenews on
R will autorenew|will autorenew on
R automatic renewal date|automatic renewal due|renewal charge|next renewal charge
R renewing automatically|renews every 12 months|we'll renew your plan for you
R we'll renew your subscription for you|we'll renew it for you|we renew your plan for you
R we renew it for you|we renew your subscription for you|we'll renew your plan automatically
R we'll renew your subscription automatically|we'll renew it automatically|we renew it automatically
R we renew your plan automatically|we renew your subscription automatically|is set to renew
R renewed automatically|we'll automatically renew|renews yearly until cancelled
R your card will be charged|card will be charged|the card will be charged
R your card will be charged again|your card is charged|your card will next be charged
R payment will next be taken|next payment comes out on|payment comes out on|renewal falls on
R next renewal falls on|next payment falls on|shall be renewed|shall be renewed on|shall renew
R shall renew on|shall be renewed automatically|shall renew automatically
R shall be automatically renewed|we'll take the next payment|we'll take your next payment on
R we will take the next payment|we will take your next payment|we'll next charge you
R we'll next bill you|we will next charge you|we will next bill you|next payment will be
R next payment is scheduled for|next charge is|next charge will be|next renewal is
R next renewal will be|next direct debit|next deduction|will be deducted|auto-renewing on
R automatic renewal takes place|automatic renewal scheduled for|renewal takes place
R renewal will take place|will next renew|will next renew on|next automatic renewal on
R your next bill|due to renew on|will be renewed for another year|renewed for another year on
R keep your protection going by renewing it automatically|continues automatically
R will continue automatically|continues by itself|rolls on automatically|we take care of renewal
R we'll take care of renewal|we'll take care of the renewal|we'll handle the renewal
R we renew automatically|we'll renew automatically|we will renew automatically
R we'll renew it automatically for you|keeps renewing until you cancel|keeps renewing
R set this plan to renew automatically|set it to renew automatically
R set your plan to renew automatically|set this subscription to renew automatically
R carries on automatically
Z will not renew|won't renew|does not renew|doesn't renew|not renewed automatically
Z renewal is cancelled|won't automatically renew|will not automatically renew|will not be renewed
Z won't be renewed|not be renewed automatically|will not auto-renew|won't auto-renew
Z not set to renew|isn't set to renew|no longer renews|stops renewing|no auto-renewal
Z without auto-renewal|does not auto-renew|doesn't auto-renew|does not autorenew|doesn't autorenew
Z does not renew automatically|doesn't renew automatically|does not automatically renew
Z doesn't automatically renew|not auto-renew|not auto-renewing|isn't auto-renewing|won't autorenew
Z won't renew itself|won't be extended|will not be extended|won't be extended automatically
Z will not be extended automatically|does not extend automatically|is not extended automatically
Z isn't extended automatically|isn't renewed|is not renewed|isn't renewed automatically
Z is not renewed automatically|not be renewed|not renewing|isn't renewing|is not renewing|no renewal
Z without renewal|no automatic renewal|without automatic renewal|won't roll over|does not roll over
Z doesn't roll over|non-renewing|nonrenewing|we won't renew|we will not renew|no further renewal
Z no further renewals|not going to renew|isn't going to renew|is not going to renew|won't continue
Z will not continue|won't be charged again|will not be charged again|not be charged again
Z not be billed again|won't be billed again|will not be billed again|cancelled renewal
Z canceled renewal|renewal cancelled|renewal canceled|cancelled auto-renewal|canceled auto-renewal
Z and not renew|but not renew|and not be renewed|and won't renew|without renewing
Z will expire without renewing|doesn't renew itself|does not renew itself|won't renew by itself
Z won't renew on its own|will not renew by itself|will not renew on its own|no renewal planned
Z no renewal scheduled|not scheduled to renew|isn't scheduled to renew|shall not be renewed
Z shall not renew|shall not be renewed automatically|shall not be automatically renewed
Z won't be automatically renewed|will not be automatically renewed|not automatically renewed
Z not renewing automatically|renewal has been cancelled|renewal has been canceled
Z renewal was cancelled|auto-renewal cancelled|auto-renewal has been cancelled
Z auto-renew cancelled|auto-renew has been cancelled|with no renewal|with no auto-renewal
Z with no automatic renewal|and does not renew|and doesn't renew|and is not renewed
Z you've cancelled your plan|you've cancelled your subscription|you cancelled your plan
Z you cancelled your subscription|you have cancelled your subscription
Z you have cancelled your plan|you've cancelled this plan|you've cancelled this subscription
Z you've canceled your subscription|you canceled your subscription|you've canceled your plan
Z you canceled your plan|you've stopped renewal|it will not be extended
Z won't continue automatically|does not continue automatically|chosen not to renew
Z you've chosen not to renew|you chose not to renew|decided not to renew
Z you've decided not to renew|you have chosen not to renew|you decided not to renew
Z opted not to renew|you've opted not to renew
S activated|activation date|active since|activated on|start date|started on|in use since
S running since|activated since|protected since|licensed since|first activated|first activated on
S date of activation|first activation|start of term|in force since|started
a active|running|in force|current|in effect|live|is valid|you're protected|you are protected
a you're covered|you are covered|up and running|in service|operational|in good standing|now active
a in full force|working|fully active|is live
n not activated|not yet activated|awaiting activation|waiting for activation|unused|not used yet
n ready to activate|not in use yet|waiting to be activated|never used|ready for activation
n still to be activated|yet to be activated|hasn't been activated|has not been activated
n isn't activated|has not yet been activated|not yet used|not yet in use|not been used yet
n hasn't been used yet|awaiting first use|waiting for first use|not yet started|unactivated
n not activated so far|haven't activated|have not activated|haven't yet activated
n have not yet activated|haven't used|have not used|haven't started|have not started
n activate to get started|activate to start|hasn't been used|has not been used|not started
n not been activated|not been activated yet|ready to be activated|activation outstanding
n still not activated|still needs to be activated|still needs activation|waiting to start
n yet to start|yet to be used|isn't active yet|is not active yet|not active yet
n inactive until activation|waiting for you to activate|you still need to activate
n activation not completed|activation incomplete|isn't activated yet|not used
n activate it whenever you're ready|activate whenever you're ready|activate it when you're ready
n activate when you're ready|activate it whenever you like|activate whenever you like
n still needs activating|needs activating|ready when you are|not begun|not begun yet
n hasn't started yet|has not started yet|hasn't been started|hasn't been started yet
n awaiting your activation|still to be used|still unused|yet to activate|you've yet to activate
n you have yet to activate|waiting for its first use|you haven't activated|you have not activated
n you haven't started|you haven't used|waiting to be started|pending first use
n awaiting first activation|waiting for first activation
f free|free of charge|no charge|free version|free plan|no cost|at no cost|free edition|free tier
f free of cost|free forever|free licence|free license|complimentary|for free|without charge
f costs nothing|costs you nothing|free to use|is free to use|free product|free app|zero cost
f free subscription|free basic version|freeware|gratis|does not cost anything|doesn't cost anything
f won't cost you anything|free basic|freemium|costs nothing to use|on the house|free access
f free protection|won't cost you a penny|won't cost a penny|won't cost you a thing
f doesn't cost a penny|doesn't cost you a penny|doesn't cost you anything
f does not cost you anything|costs nothing at all|doesn't cost a thing|free for life|always free
f free for everyone|provided free of charge|provided for free|free for ever|entirely free
f totally free|completely free|absolutely free
t trial|free trial|trial version|trial period|free trial version|evaluation|evaluation version
t test version|trial license|trial licence|trial copy|trial subscription|demo version|trial plan
t evaluation copy|evaluation licence|evaluation license|evaluation period|you're trying it out
t you are trying it out|you're trying out|you are trying out|you're trying it|you are trying it
t trying it out|trying out|trial mode|trial edition|test period|trial phase|on trial|trialling
t trialing|taster version|free test version|free trial period|test drive|test licence|test license
t in trial|demo|demo licence|demo license|demo period|trial access|test phase|trial run
t you're trying us out|trying us out|you are trying us out|giving it a try|you're giving it a try
t giving us a try|you're giving us a try|try-out|tryout|try-out version|tryout version
t on a trial|on a free trial|you're on trial|trial in progress|enjoy your trial
t enjoy your free trial|test run|test driving|testing it out|you're testing|you are testing
t you're testing it|evaluating
d device|active devices|active device|devices included|included devices|gadget|device licence
d device license|device slot|device place|devices purchased|purchased devices|licensed devices
d devices licensed|device limit|devices limit|installations|installs|device activations
d device licences|device licenses|device slots|device seats|device places|devices usage|device usage
d machines|machine|unused device slots|unused slots|unused seats|unused spots
d unused places|unused licences|unused licenses|unused device licences|licences left|licenses left
d licences free|licenses free|licences remaining|licenses remaining|free licences|free licenses
d licences used|licenses used
d used licences|used licenses|licences in use|licenses in use|licences assigned|licenses assigned
d seats taken|number of devices|device count|device spots|device activations used
d of your devices|of your gadgets|of your computers|of my devices|of our devices
d spots open|places open|seats open|slots open|device licences unused
p user|people|person|member|family member|account holder|participant|other people|other person
p others|other users|other members
h shared with you|shared with me|shared by|shared to you|shared with your account
h shared with this account
h shared with us|shared with you by|owned by someone else|has shared with you
h shares with you|someone shared this with you
h shared for you by|on loan from|lent to you by
h access shared by|guest of|you're a guest of|you are a guest of|you were added by
h you've been added by|you have been added by|you were given access by|you've been given access by
h you have been given access by|sharer|someone is sharing this with you|received from user
h shared from|you're using a subscription shared by|you are using a subscription shared by
h you're using a plan shared by|you are using a plan shared by|you're using a licence shared by
V gave you access|gives you access|has given you access|added you
V gave access to you|has added you
B gave you access|gives you access|has given you access|added you
B gave access to you|has added you|added you to their plan|added you to their subscription
B added you to this plan|added you to this subscription|added you to the plan
B added you to the subscription|added you to the family|added you to their family
B added you to the family plan|added you to their family plan|added you to the group
B added you to their group|added you as a member|added you to their licence
B has added you to their plan|has added you to their subscription|has added you to this plan
B has added you to this subscription|has added you to the plan|has added you to the family
B has added you to their family|has added you to the group|gave you access to their plan
B gave you access to their subscription|has given you access to their plan
B has given you access to their subscription|gives you access to their plan
B gives you access to their subscription|is paying for your subscription|is paying for your plan
B pays for your subscription|pays for your plan
O shared by you|shared by me|you share|you are the owner|you own|you're the owner|you are owner
O you're owner|owned by you|belongs to you|you are the account owner|you're the account owner
O your own subscription|you are sharing|you're sharing|you have shared|you've shared
O shared by yourself|you're the account holder|you are the account holder|you're the holder
O you're the one sharing|you are the one sharing|you own this|this is your own
O this is your subscription|you're sharing this|you share this|shared by you with
O shared by you with others|you shared this|you've shared this|you have shared this
O you're the plan owner|you're the subscription owner|you're the one who owns|yours to share
O you are the plan owner|you are the subscription owner|you bought this
V shares|shared|sharing|has shared|is sharing|s family plan|s family subscription|s family group
V s family|s household|s family licence|s family account|s family membership
V added you to their plan|added you to their subscription|added you to this plan
V added you to this subscription|added you to the plan|added you to the subscription
V added you to the family|added you to their family|added you to the family plan
V added you to their family plan|added you to the group|added you to their group
V added you as a member|added you to their licence|has added you to their plan
V has added you to their subscription|has added you to this plan
V has added you to this subscription|has added you to the plan|has added you to the family
V has added you to their family|has added you to the group|gave you access to their plan
V gave you access to their subscription|has given you access to their plan
V has given you access to their subscription|gives you access to their plan
V gives you access to their subscription|is paying for your subscription|is paying for your plan
V pays for your subscription|pays for your plan|s plan|s subscription|s licence|s license
Y with you|with me|with your account|with this account|you're a member of|you are a member of
Y you're part of|you are part of|thanks to|courtesy of|you belong to|you're here thanks to
Y you've joined|you joined|you have joined
r auto-renewal|automatic renewal|automatically renewal|autorenewal|auto-renew
r renewal|renew automatically|automatic subscription renewal|automatic licence renewal
r automatic license renewal|autopay|auto-pay|auto-payment|automatic payments|automatic billing
r recurring payment|recurring payments|recurring billing|automatic renewals|auto-renewal status
r automatic extension|renewal type|renewal mode|renews automatically until cancelled
r auto-renewal service|autorenewal service|auto-renew service|auto-renewal setting|renewal setting
r renewal status|renewal option|automatic renewal status|automatic renewal service
r recurring subscription|recurring charge|recurring charges|subscription renewal
r subscription auto-renewal|licence renewal|license renewal|automatic billing and renewal
r automatic card payment|automatic card payments|auto extension
r renew my subscription automatically|renew subscription automatically|renew my plan automatically
r renew this subscription automatically|renew this plan automatically|current renewal
r rolling renewal|continuous renewal|ongoing renewal|recurring renewal|running renewal
r active renewal|plan renewal
y on|enabled|yes|turned on|switched on|opted in|you've turned on|you turned on|you have turned on
y you've switched on|you switched on|you have switched on|you've enabled|you have enabled
y you enabled|has been turned on|has been switched on|has been enabled
z off|disabled|no|cancelled|canceled|turned off|switched off|not active|inactive|manual|manually
z stopped|deactivated|not enabled|not on|not turned on|not switched on|not set up|by hand|opted out
z you opted out|you've opted out|not set|unset|deselected|unticked|has been turned off
z has been switched off|was turned off|was switched off|has been disabled|you turned off
z you switched off|you've turned off|you've switched off|you have turned off|you have switched off
z you disabled|you've disabled|you cancelled|you canceled|you've cancelled|you've canceled
z you have cancelled|you have canceled|not enabled yet|isn't on|is not on|isn't enabled
z is not enabled|isn't turned on|is not turned on|isn't switched on|is not switched on
b blocked|locked|disabled by|barred|access blocked|banned|locked out|has been blocked
b has been locked|was blocked|was locked|has been banned|has been barred|blacklisted|block-listed
b blocklisted|access is blocked|has been locked out|we've blocked|we have blocked|we've locked
b we have locked|we blocked|we locked|is blocked|is locked|currently blocked|permanently blocked
b deny-listed|denylisted|revoked|has been revoked|was revoked|is revoked|we've had to block
b we had to block|we have had to block|we've had to lock|we had to lock|had to be blocked
b has had to be blocked|access has been blocked|locked down|blocked for now|we've had to revoke
b we revoked|we've revoked|we have revoked|blacklisted by|put on the blacklist
u suspended|paused|on hold|temporarily suspended|frozen|temporarily stopped|on pause|halted
u put on hold|temporarily disabled|temporarily inactive|temporarily unavailable|suspension
u on temporary hold|stopped for now|interrupted|inactive for now|suspended until further notice
u we've put your plan on hold|we've put your subscription on hold|we've put it on hold
u put your plan on hold|put your subscription on hold|put this subscription on hold
u put this plan on hold|was put on hold|has been put on hold|placed on hold|currently on hold
u has been paused|has been suspended|was paused|was suspended|is paused|is suspended|we've paused
u we have paused|you've paused|you have paused|you paused|we paused|we've suspended
u we have suspended|we suspended|temporarily halted|temporarily on hold|temporarily paused
u in suspension|deactivated temporarily|stopped temporarily|paused temporarily
u temporarily deactivated|temporarily frozen|suspended temporarily|service suspended|on hold for now
u temporarily on pause|paused for now|paused by you|on pause for now|is taking a break
u taking a break|on a break|taking a pause|having a break|on a short break|put on pause
u has been put on pause|paused until further notice|currently paused|currently suspended
u we've had to suspend|we had to suspend|we've had to pause|resting|is resting|dormant
u you've put it on hold|you've put this plan on hold|you've put your plan on hold
u you've put your subscription on hold|you put it on hold|you put this on hold|on standby
u is on hold|is frozen|has been frozen|was frozen|suspended at your request|paused at your request
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
w it's|that's|key|service|services|but|so|good|feature|features|covered|level|activation key
w licence key|license key|standard|basic version|basic plan|basic edition|by the vendor
w by the manufacturer|by kaspersky|by us|by support|by the service|edition|tier|copy
w until you cancel|again|for you|kind|of charge|mode|access|will take place|until further notice
w for the time being|completely|totally|entirely|absolutely|this one|the one|that one|everything
w everything's|everything is|you're all set|all set|sit back|sit back and relax|good news|sorry
w we're sorry|unfortunately|sadly|regrettably|don't worry|no worries|nothing you need to do
w there's nothing you need to do|nothing for you to do|there's nothing for you to do
w you don't need to do anything|you don't have to do anything|no need to do anything
w no action needed|no action required|no action is needed|no action is required
w without you doing anything|almost there|nearly there|entitlement|entitlements
w or charge your card again|or charge your card|or charge you again|or charge you
w or bill you again|since you|in your home|at home|in your household|around the house
w please get in touch|please get in touch with us|get in touch with us|get in touch
w contact support|please contact support|contact customer service|please contact customer service
w contact customer support|contact our support team|please contact us|pick it up again
w pick it up again whenever you like|pick up again whenever you like|whenever you like
w whenever you want|whenever you're ready|when you're ready|resume any time|resume it any time
w resume whenever you like|resume it whenever you like|any time|anytime|at any time
w basic|provided|is provided|in progress|under way|underway|decide|then decide|you decide
w in this household|for your home|thanks|thank you|as planned|as usual
U used|in use|connected|protected|occupied|taken|installed|linked|activated on|using|use|uses
U you use|active on|protecting|installed on|secured|assigned|enrolled|set up on|running on
U signed in on|used up|active devices|active device|allocated|currently used|now used|you've used
U you have used|so far used|are protected|is protected|are in use|is in use|being used
U being protected|now protects|currently protects|currently protecting|protects right now
U right now protects|already used|already in use|already connected|already protected|already taken
U already linked|already installed|already activated|hooked up|have been used|has been used
U you're using|you are using|you're protecting|you are protecting|you've protected
U you have protected|you've connected|you have connected|you've installed it on
U you have installed it on|you've activated|you have activated|you've added|you have added
U added so far|claimed|filled|paired|consumed|you're protected|you are protected|you're covered
U you are covered|licences used|licenses used|used licences|used licenses|licences in use
U licenses in use|licences assigned|licenses assigned|seats taken
U we're protecting|we are protecting|we're looking after|we are looking after|keeping an eye on
U we're keeping an eye on|watching over|we're watching over|are covered|is covered
U currently connected|currently in use|currently installed|under protection|have been connected
U have been added|have been activated|have been protected|you currently use|you currently protect
U you protect|now protecting|are connected|are installed|in operation|set up
K up to|at most|maximum|max|in total|total|limit|no more than|as many as|device limit|allowed
K permitted|devices included|included devices|maximum of|altogether|overall|in all|limit of
K a maximum of|at the most|for up to|covers up to|covers|protects up to|up to a total of
K devices purchased|purchased devices|licensed devices|devices licensed|possible|allowance
K install on up to|install it on up to|can be installed on up to|use on up to|use it on up to
K can use it on up to|you can use it on up to|can be used on up to|works on up to|work on up to
K protect up to|you can protect up to|can protect up to|covers as many as|enough for up to
K good for up to|valid for up to|is valid for up to|licensed for up to|not more than
K device licence for|upper limit|allows|allows up to|allows for|supports|supports up to
K can cover up to|cover up to|you can cover up to|limited to|capacity|for use on up to|for use on
K for a maximum of|for as many as|use it on as many as|use on as many as|can be used on as many as
K capped at|cap of|maximum number of|max number of|device cap|device allowance|device maximum
K protects as many as|you can use it on as many as|for no more than|up to a maximum of
K protects a maximum of|covers a maximum of
P available|free|vacant|left|remaining|not in use|unoccupied|spare|unassigned|not occupied
P still free|still available|not taken|remain|remains|to spare|can still add|you can still add
P can still connect|you can still connect|can still protect|you can still protect|can still use
P you can still use|can still activate|you can still activate|can still install
P you can still install it on|left to protect|left to use|left to activate|left to add
P left to connect|still vacant|still remaining|still left|still open|still to spare
P unfilled|unused device slots|unused slots|unused seats|unused spots|unused places
P unused licences|unused licenses|unused device licences|licences left|licenses left|licences free
P licenses free|licences remaining|licenses remaining|free licences|free licenses
P up for grabs|going spare
P unallocated|still up for grabs|still unused|still unfilled|can add another|you can add another
P can protect another|you can protect another|can connect another|you can connect another
P still waiting to be used|yet to be filled|still to be filled|left over|to set up|left to set up
P still to set up|can be set up
P spots open|places open|seats open|slots open|device licences unused
C renews automatically|automatically renews|will renew automatically|is renewed automatically
C renews by itself|renews on its own|renews itself|renews every year|renews each year
C renews yearly|renews annually|renews monthly|renews every month|will auto-renew
C set to renew automatically|set to auto-renew|will renew by itself|will renew itself
C will renew on its own|renewing automatically|renews every 12 months|we'll renew your plan for you
C we'll renew your subscription for you|we'll renew it for you|we renew your plan for you
C we renew it for you|we renew your subscription for you|we'll renew your plan automatically
C we'll renew your subscription automatically|we'll renew it automatically|we renew it automatically
C we renew your plan automatically|we renew your subscription automatically|is set to renew
C rolls over automatically|extends automatically|is extended automatically
C will be extended automatically|will be renewed automatically|renewed automatically|auto-renews
C autorenews|will autorenew|we'll automatically renew
C renews yearly until cancelled|keep your protection going by renewing it automatically
C continues automatically|will continue automatically|continues by itself|rolls on automatically
C we take care of renewal|we'll take care of renewal|we'll take care of the renewal
C we'll handle the renewal|we renew automatically|we'll renew automatically
C we will renew automatically|shall be renewed automatically|shall renew automatically
C shall be automatically renewed|keeps renewing until you cancel|keeps renewing
C set this plan to renew automatically|set it to renew automatically
C set your plan to renew automatically|set this subscription to renew automatically
C carries on automatically
L days|day|months|month|years|year|weeks|week|left|remaining|remains|remain|to go|time left
L time remaining|to run|still to go|hours|hour|fortnight
L left to go|left to run
- purchased|purchase date|date of purchase|bought on|order number|order date|ordered on|valid from
- active from|effective from|price valid|price is valid|price until|price ends|gives you access to
- is valid from|price stays|price remains|auto-renewal set up|renewal set up|unless you cancel by
- unless you cancel before|unless cancelled by|unless cancelled before|price up to|prices up to
- contact support until|contact us until|please contact us until|any time until|anytime until
- at any time until|resume any time until|resume it any time until|any time up to
- whenever you like until|whenever you want until
q start your free|buy|offer|discount|save|sale|special|try|limited time|upgrade to|recommended
q order now|promo|cart|basket|order|purchase|deal|shop now|may also like|also like
o of|out of|of your|out of your|out of a total of|of a total of
g sign in|log in|login
T terms|agreement|conditions|statement|terms of use|licence agreement|license agreement
T legal documents
c code|one-time|verification|passcode|two-step|2-step|two-factor|confirm it's you|security code
c authentication code
D download|install|get|downloads
Q qr|scan|scanning|camera
N not|no|none|never|don't|doesn't|haven't|isn't|aren't|can't|cannot|without|nothing|won't
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
! the day after tomorrow|day after tomorrow
< the day before yesterday|day before yesterday
9 yesterday
J automatic|automatically
= because|due to|owing to|for violating|for violation of|for breach of|for breaching|for breaking
= for misuse|for missed payment|for non-payment|for nonpayment|for suspicious|for suspected
= after suspected|after suspicious|after a missed payment|after a failed payment|as a result of
= since payment|since your payment|since the payment|as payment|as your payment|on account of
= over a missed payment|over suspected|pending payment|on suspicion of|following a missed
= following suspected|following a failed
& and
# one|two|three|four|five|six|seven|eight|nine|ten
8 that day|that same day|same day|on that date|same date|on this day
k haven't bought|haven't purchased|haven't added|have not bought|have not purchased|have not added
k have not got|didn't find|doesn't have|does not have|has no|couldn't find|could not find
k couldn't find any
j haven't|have not|bought|purchased|ordered|got|found|list|own|yourself|present|these|been|we
j looks like|find|available|table|display|show|will|be|it|under|at all
j contain|contains|attached|assigned
j exist|exists|records|record|under your name|email address
j to anything|couldn|t|could
x nothing here|nothing yet|nothing in|nothing added|nothing on|empty|no data|no data available
x no records|no items|nothing to show|nothing to display|no entries|no rows
e sign out|log out|log off|sign off|logout|exit
I signed in as|logged in as|signed in|logged in|you are signed in as|you're signed in as
I you are logged in as|you're logged in as|signed in with|welcome|welcome back|hello|hi
I currently signed in as
5 still
6 seats|seat|slots|slot|spots|spot|places|place
- price locked|price is locked|locked in|price lock|price frozen
E through|thru|access through
w a year of|year of|cover for
- price through|offer through
P room for|space for|can be added|can still be added|can add|you can add|could still add
P can also add|still to be added|still to be connected|free to add|free for you to use
P yet to be used|yet to be protected|still unprotected|not protected yet|left for you to use
P left for you to add|waiting to be protected|can still be protected|can still be connected
P can still be used|can still be installed|can still cover|you can still cover|can still set up
P open for use|left to cover|left to install|left to assign|left to fill|free to use up|to fill
P can be assigned
o more of|more out of|more of your|more of the|more of these
P more of|more out of|more of your|more of the|more of these
K room for up to|space for up to|has room for up to|has space for up to
w there's still|there's
U are safe|signed in|is safe|have been set up|set up so far|in use already|up and protected
U kept safe
d devices signed up|devices enrolled
U devices signed up|devices enrolled
w insured|your share|good to go|you're good to go|next up|ok|okay|looking good
w things are looking good
w by an administrator|by the administrator|by your administrator|by our team|by your company
w by your organisation
w everything stays as it is|everything stays the same|nothing changes|nothing else changes
w stays as it is|your settings are still here
w your devices are no longer protected|your device is no longer protected|few days left
w a few days left|just a few days left|only a few days left
w so you can stop thinking about it|so you can relax|so you can sit back
w so you don't have to think about it|so you don't have to|you can forget about it
w so you can forget about it|so there's nothing to do|nothing to worry about
w so you don't need to do anything
w we miss you|we miss you already|we've missed you|we'll miss you|we're sad to see you go
w sorry to see you go|we're sorry to see you go
w if you'd like to pick up where you left off|pick up where you left off
w what you do after that is entirely up to you|what you do after that is up to you
w what you do next is up to you|what happens next is up to you|it's up to you|the choice is yours
w you choose what happens next
w have a good look around|have a look around|take a look around|take a good look around|look around
w no card|no credit card|no card needed|no card required|no card details|no strings attached
w no commitment|and always will be|always will be|she pays|he pays|relax|you relax|one's
w everything's fine|all is well|all's well|all good|you're in good hands|simply
w and that's it|that's all|that's it|enjoy|oh no|oops|whoops|uh-oh|ouch|hooray|great|brilliant
w lovely|congratulations|well done|heads up|good morning
w with paypal|via paypal|by direct debit|by paypal
w by visa|by mastercard
H big enough for
E stops after|all the way to|right up to|safe until|keep you safe until|you're safe until
E keeps you safe until|keep you covered until|keep you protected until|keep using everything until
E can keep using everything until|can use everything until|keep everything until
E you keep everything until|yours until|is yours until|it's yours until
E all yours until|you're protected all the way to|you're covered all the way to
E you're covered right up to|you're covered right through to|right through to
E you're looked after until|looked after until|works right up to
E keeps working right up to|good to go until|you're good to go until|continues to work until
E continue using it until|you can continue using it until|continue to use it until
E can continue to use it until|after § your protection stops|after § your protection ends
E after § your cover stops|after § your plan stops|after § it stops|after § it will stop working
E after § your subscription ends|after § your plan ends|the last day is
E its last day is|last day is|ends for good on|says goodbye on|bows out on|will finish on
E is ending on|is expiring on|draws to a close on|taken care of until
Z you've cancelled|you have cancelled|you cancelled|you've canceled|you have canceled|you canceled
Z you asked us not to renew|asked us not to renew|asked not to renew|you told us not to renew
Z set not to renew|been set not to renew|won't charge you again|will not charge you again
Z won't bill you again|won't take any more payments|will not take any more payments
Z no further payments will be taken|no more payments will be taken|won't take another payment
Z you won't pay again|won't be charged anymore|won't be charged any more|no longer be charged
Z no longer be renewed|no longer renew|will no longer renew|will no longer be renewed
Z we won't renew it|we won't be renewing
Z you've asked us not to renew|you've told us not to renew|you've opted out of renewal
Z you've opted out of auto-renewal|you switched it to not renew
Z turned auto-renewal off|you've turned auto-renewal off
Z you turned auto-renewal off|switched auto-renewal off|you switched auto-renewal off
Z you've switched auto-renewal off
- won't charge you again until|won't charge you again before|won't bill you again until
- won't be charged again until|won't be charged again before|not be charged again until
- not be charged again before|won't be billed again until|won't take any more payments until
- no further payments will be taken until|no more payments will be taken until
- won't take another payment until|you won't pay again until|you won't pay again before
- won't be charged any more until|will not charge you again until|not be billed again until
- you've cancelled your pause|you've cancelled your order|you cancelled your order
- you've cancelled your trial|you've cancelled one|you cancelled one|you've cancelled a
- you cancelled a|you've cancelled the order|won't be charged until|won't be charged before
- won't be billed until|no payment until|no payments until|nothing to pay until|free until you
R charge your visa again|charge your visa|charge your mastercard|charge your mastercard again
R we'll charge your visa|we'll charge your visa again|we'll charge your mastercard
R we'll charge your paypal account|charge your paypal account|it'll renew|it'll renew automatically
R it'll renew by itself|it'll renew on its own|it'll auto-renew|we'll take it from your card again
R the next one is due on|we'll renew you|we'll renew it|we'll renew your cover
R we'll renew your protection|we'll renew your membership|we renew it|you'll pay again on
R you next pay on|you next pay|next collected on|next collection|next payment goes out
R next payment goes out on|next payment leaves your account on|next direct debit on
R next due to renew|will be renewed again|will be collected|will be collected on|will be taken
R will be taken on|first payment will be taken|first payment will be taken on
R we'll take your first payment|we'll take the first payment|first charge will be|then we'll charge
R continues automatically from|your next year starts|your next year starts on|next year starts on
R next term starts|next term starts on|next term begins|next term begins on|next period starts
R next period begins
C it'll renew automatically|it'll renew by itself|it'll renew on its own|it'll auto-renew
C we take care of renewing|we'll take care of renewing|we'll keep renewing it|we keep renewing it
C renewing is automatic|renewal is automatic|renewal happens automatically|we renew it every year
C we'll renew it every year|we renew your plan every year|we'll keep it going automatically
X run its course|has run its course|unprotected since|been unprotected since
X you've been unprotected since|we haven't protected you since|hasn't protected you since
X has not protected you since|gone since|has been over since|been over since|over since|it's over
X called it a day|did not survive past|stopped protecting you on|stopped protecting you
X you haven't been protected since|haven't been protected since|haven't been covered since
X you haven't been covered since|without protection since|without cover since
X been without protection since|lapsed back on|has lapsed since
A redeem your code by|redeem it by|redeem this code by|redeem your key by|redeem before
A redeem your code before|redeem it before|use your code by|enter your code by|enter the code by
A must be redeemed by|to be redeemed by|switch it on by|switch it on before|turn it on by
A turn it on before|set it up by|start it by|get it started by|be sure to activate it by
A make sure you activate it by|don't forget to activate it by|remember to activate it by
A remember to activate by
n not redeemed|not redeemed yet|not yet redeemed|unredeemed|hasn't been redeemed
n has not been redeemed|hasn't been redeemed yet|yet to be redeemed|haven't redeemed your code
n haven't used your code|haven't entered your code|just activate it|all it needs is activating
n all that's missing is activation|you just need to activate it|you only need to activate it
n all you need to do is activate it|sitting in the drawer|waiting for you to switch it on
n waiting for you to turn it on|waiting to be switched on|waiting to be redeemed
n still to be redeemed|ready and waiting to be activated|needs switching on|needs to be switched on
n still needs switching on|ready to be switched on|hasn't been switched on yet|not switched on yet
n not turned on yet|you haven't activated it|you haven't switched your protection on
n you haven't switched on your protection|not set up yet|hasn't been set up yet
V lets you use this plan|lets you use this subscription|lets you use this licence
V lets you use their plan|lets you use their subscription|lets you use her plan
V lets you use his plan|lets you use her subscription|lets you use his subscription
V is letting you use this plan|is letting you use their plan|is letting you use this subscription
V pays for this plan|pays for this subscription|pays for this|is paying for this plan
V is paying for this subscription|is treating you to this plan|is treating you to this subscription
V treats you to this plan|is sharing this plan|is sharing this subscription
V included you in their plan|included you in their family plan|has included you in their plan
V has included you in their family plan|put you on their plan|has put you on their plan
V gave you a spot|gave you a place|gave you a seat|has given you a spot|has given you a seat
V has given you a place|gave you a spot on their plan|gave you a place on their plan
V lets you share their plan|is letting you share their plan|lets you in on their plan
V added you to her plan|added you to his plan|added you to her family plan
V added you to his family plan|added you to her subscription|added you to his subscription
V has added you to her plan|has added you to his plan|has you covered
B lets you use this plan|lets you use this subscription|lets you use this licence
B lets you use their plan|lets you use their subscription|lets you use her plan
B lets you use his plan|lets you use her subscription|lets you use his subscription
B is letting you use this plan|is letting you use their plan|is letting you use this subscription
B pays for this plan|pays for this subscription|pays for this|is paying for this plan
B is paying for this subscription|is treating you to this plan|is treating you to this subscription
B treats you to this plan|is sharing this plan|is sharing this subscription
B included you in their plan|included you in their family plan|has included you in their plan
B has included you in their family plan|put you on their plan|has put you on their plan
B gave you a spot|gave you a place|gave you a seat|has given you a spot|has given you a seat
B has given you a place|gave you a spot on their plan|gave you a place on their plan
B lets you share their plan|is letting you share their plan|lets you in on their plan
B added you to her plan|added you to his plan|added you to her family plan
B added you to his family plan|added you to her subscription|added you to his subscription
B has added you to her plan|has added you to his plan|has you covered
h you're here as a guest of|here as a guest of|plan shared by
h subscription shared by|licence shared by
h part of the family plan of|member of the family plan of|on the family plan of
h you're on the family plan of
Y you're a guest on|you are a guest on|you're a guest in|you're in|you've been invited onto
Y you're along on|you share in|you're sharing in|you've got a place on|you have a place on
Y you have a spot on|you've got a spot on
w you're in the|you're in a|you're in your|you're in our|you're in luck
w you're in control|you're in charge|you're in safe hands
u paused since|suspended since|on hold since|frozen since|paused on|suspended on|put on pause since
u you put this plan on pause|you've put this plan on pause|sleeping|is sleeping|asleep|having a rest
u napping|on ice|temporarily off|we've pressed pause|you pressed pause|you've pressed pause
u you hit pause|you've hit pause
b blocked since|locked since|blocked by|we had to block this|we've had to block this
b had to block this licence|shut out|is barred|has been shut down for misuse
f you don't pay anything for this plan|you don't pay anything for this subscription
f you don't pay anything for this version|you pay nothing for this plan
f you pay nothing for this version|free and always will be|free today and free tomorrow
f you're on the free plan|you are on the free plan|you're using the free version
f you're using the free plan|doesn't cost you a cent|won't cost you a cent|costs you zero
f free as can be|free indefinitely|free no card needed
t trying everything|you're trying everything|trying everything out|you're test driving
t you're taking it for a spin|taking it for a spin|taking a test drive|you're on a trial run
t in your trial|you're in your trial|you're still in your trial|you're on your free trial
t still trying it out|trial days
t your trial is on us|the trial is on us
a up and protecting|all systems go|ticking along nicely|purring along|you're all set and protected
E cover stays in place until
w so you don't have to do anything|so you don't have to do a thing|you've got|you have got
d more devices|more computers|more machines
P more devices|more computers|more machines
V you're on this plan thanks to|you're on this subscription thanks to|you have this plan thanks to
V you're protected thanks to|you're covered thanks to|you can use this plan thanks to
V you can use this thanks to
B you're on this plan thanks to|you're on this subscription thanks to|you have this plan thanks to
B you're protected thanks to|you're covered thanks to|you can use this plan thanks to
B you can use this thanks to
E will simply end on|will simply end
w no end date
d spaces for devices
7 protects|covered|covers
w unless you stop it|cancel anytime|cancel any time|you can cancel anytime|you can cancel at any time
E cover runs to|cover runs until|runs to
- was to|was due|was supposed|was meant|were to|were due
V lets you use
Y lets you use
w timeline
u put this one on pause|put it on pause|put this subscription on pause
X was with you until
d dev|devs
l room for|space for
U on board
w nothing to do|nothing else to do|nothing more to do|you don't have to do a thing
w you don't need to do a thing|there's nothing to do|just leave it to us|leave it to us
w we'll take care of it|we'll take care of the rest|we'll handle it|we'll see to it|to get started
Z it stops then|it stops there|after that it stops|then it stops|it'll stop then|it will stop then
Z it'll stop there|it will stop there|it won't carry on|it won't carry on after that|won't carry on
Z will not carry on|won't carry on after that|won't continue after that|stops after that
Z it stops after that|it ends there|it'll end there|stops then
E it's yours to use until|it's yours to use through|yours to use until|it's yours to enjoy until
E yours to enjoy until|yours to use till|it's yours to use till|you can enjoy it until
E you can enjoy everything until
w the moment you do|your year starts the moment you do|your year starts when you activate
w your year starts when you do|your year begins when you do|your year begins when you activate
w your year starts as soon as you do|your year only starts when you activate
w your year only starts when you do|the year starts when you activate
w the clock starts when you activate|the clock starts when you do|your time starts when you do
w your year doesn't start until you do|your year won't start until you do
w your year starts once you activate
n waiting for you|it's been waiting for you|been waiting for you|still waiting for you
n still in its box|still in the box|still unopened|still sealed|waiting to be used
n you haven't put this to use|not put to use yet|you've yet to use this|you haven't started it yet
n you haven't started this yet|you haven't used it yet|we're ready when you are
n you've yet to activate this|you've yet to activate it|you haven't started yet
w or the code expires|or your code expires|or your code will expire|or the code will expire
w otherwise the code expires|otherwise your code expires|otherwise the code will expire
w before the code expires|before your code expires|after that the code expires
w after that your code expires|after that the code won't work|just enter your code|enter your code
w enter your code to get started|just enter your code to get started|pop in your code
w have your code ready|and you're off|and you're away|and off you go|to get going
V pays for this one|is paying for this one|picks up the tab|picks up the bill|covers the cost
V foots the bill|takes care of the bill|looks after the bill
B pays for this one|is paying for this one|picks up the tab|picks up the bill|covers the cost
B foots the bill|takes care of the bill|looks after the bill
f it stays free|stays free|stays free for good|it always stays free
w it always will be|and that won't change|as long as you like|for as long as you like
w for as long as you want|as long as you want|keep it as long as you like
w keep it for as long as you like|you can keep it as long as you like
w you can keep it for as long as you like|use it for as long as you like|use it as long as you like
q have a go|give it a go|give it a whirl|give it a try|you can try everything|you can try it
q you can try it out|you can try us|you can try us out
w you won't pay anything until then|you won't pay a thing until then|nothing to pay until then
w you pay nothing until then|you won't be charged until then|we'll sort it out|and we'll sort it out
w so we can sort it out|and we'll help|and we'll put it right|we'd love to help|talk to us
w give us a call|drop us a line|our support team can help|and we'll help you sort it out
w our support team will help|renew now to stay protected|renew to stay protected
w renew now and stay protected|renew any time|renew anytime|renew whenever you like
E is over on|it's over on|it'll be over on|be over on|all over on|is up on §
E plan is up on §|looking after you until|we're looking after you until
E we've got you covered until|we have you covered until|we'll look after you until
E you've got cover until
w your devices aren't protected any more|your devices aren't protected anymore
w your devices are not protected any more|phones|tablets|computers|laptops|macs|pcs
R we'll simply carry on|we'll just carry on
C we'll simply carry on|we'll just carry on
- we'll simply carry on until|we'll just carry on until
n haven't switched it on yet|haven't switched it on|you haven't switched it on
n you haven't switched it on yet|you haven't turned it on yet|haven't turned it on yet
n bought but not activated|bought but not activated yet|bought but not yet activated
A you've got until § to activate it|you have until § to activate it|you have until § to activate
A you've got until § to activate|you have until § to redeem your code|you have until § to redeem it
A you have until § to use your code|you've got until § to redeem your code
A you've got until § to use your code|you have until § to switch it on
A you've got until § to switch it on
V put you on her plan|put you on his plan|put you on her family plan|put you on his family plan
V put you on their family plan|has put you on her plan|has put you on his plan
V has put you on her family plan|has put you on his family plan|has put you on their family plan
V is treating you to this
B put you on her plan|put you on his plan|put you on her family plan|put you on his family plan
B put you on their family plan|has put you on her plan|has put you on his plan
B has put you on her family plan|has put you on his family plan|has put you on their family plan
B is treating you to this
h you use this thanks to|you're using this thanks to
w while we check your payment|while we look into it|while we check a payment
w while we sort out your payment|by our security team|by our support team|pick it back up any time
w pick it back up whenever you like|pick up again any time|start it again any time
d endpoints
w we'll drop you an email|we'll drop you a line|we'll let you know|we'll let you know in good time
w we'll remind you|we'll remind you in good time|we'll give you a nudge
E cancels|cancels on|keep using this plan through|keep using it through|keep using this plan until
- all but
w ago
w payment went through
w payment was successful
w payment received
E lasts till|lasts to|coverage lasts till|coverage lasts until|cover lasts until|cover lasts till
E protection lasts till|looks after you until|serves you until|prepaid until|carries on to
E goes on until|available to you until|available to you through|available to you till
E available for you until|usable through|usable till|you can use it up to|can use it up to
E secure until|guarded until|safeguarded until|shielded until|will work until
E will keep working until|will run until|time runs out on|expires at midnight on|subscribed through
E last protected day|last protected day is|winds up on|wraps up|functions until|functional until
E runs for you until|contract ends|contract ends on|contract runs until|contract end|exp|exp date
E all the way through|on all your devices until|valid on all your devices until
E active on all your devices until|protected on all your devices until
E your devices are protected until|devices are protected until|days run out on|run out on
E last trial day
E you have it until|have it until|you have it through
X has run out on|have run out on|was good until|worked until|was working until|protected you until
X covered you until|was valid through|was valid up to|was valid till|was active through|lasted until
X ran until|were protected until|were covered until|were covered through|you were protected until
X you were covered until|last day was|your last day was|the last day was|its last day was
X the end was on|the end was|end was|was over on|finished since|inactive since|not active since
X no protection since|was paid until|was yours until|was paid up to|used to be valid until
X concluded on|time ran out on|time has run out|past its date|unfortunately over|sadly over
X expired back on|expired at midnight on|ended at midnight on|no longer protecting you
R charges next on|bills next on|billed next on|charged next on|carries on automatically from
R up for renewal on|comes up for renewal on|renews annually on|renews every year next on
R renews yearly next on|renews annually next on|next annual payment|next yearly payment
R next monthly payment|we'll collect your next payment on|we'll debit your account on
R we'll debit your card on
Z subscription cancelled|subscription canceled|plan cancelled|plan canceled|membership cancelled
Z membership canceled|cancelled by you|canceled by you|cancellation confirmed|no further payments
Z no more payments|no further charges|no more charges
Z set to not renew|with no automatic charges afterwards
Z with no automatic charges|no automatic charges afterwards
C you're set to renew|you turned auto-renewal on|you have auto-renewal on
C you've turned auto-renewal on|auto-renewing subscription|auto-renewing plan|auto-renewing licence
R you're set to renew|you turned auto-renewal on|you have auto-renewal on
R you've turned auto-renewal on|auto-renewing subscription|auto-renewing plan|auto-renewing licence
7 covering
7 keeps
d activations used|installations used|installs used|devices registered|registered devices
d devices added|added devices|devices set up
U activations used|installations used|installs used|devices registered|registered devices
U devices added|added devices|devices set up|looks after|is looking after
P more to go
2 both devices|both seats|both places|both slots|both spots
H designed for|intended for|bought for|purchased for|meant for|made for|suited to
d device only|devices only|devices maximum|devices max|pcs and phones|computers and phones
d phones and computers|pcs or phones|computers or phones
w licence size|license size|plan size|subscription size|changed your mind|before then
w cancel any time before then|too many activations of one code|too many activations
w for security reasons
a ongoing
n new not activated|new not yet activated|new not activated yet|new and unused|new unused
n brand new and unused|ready to start|hasn't begun yet|has not begun yet|yet to begin
n has not been started|idle waiting for activation|unused code|unredeemed code|code unused
n code not used|code not yet used|code not redeemed|code not yet redeemed|purchased not activated
n purchased not yet activated|bought not activated|bought not yet activated
n purchased but not activated
A activate at the latest on|redeem no later than|redeem at the latest by|redeem on or before
V invited by|you were invited by|you've been invited by|added by|you were added by
V you've been added by|pays for it|paid for by
B invited by|you were invited by|you've been invited by|added by|you were added by
B you've been added by|pays for it|paid for by
- invited by email|invited by mail|paid for by card|paid for by paypal|added by email
h borrowed from|you use it as a guest|you're a guest here|you're a guest on this plan
b disabled by our security team|disabled by kaspersky|access denied|locked by our security team
f you pay nothing
P yet to be set up|to be set up|still to be set up|yet to be added|yet to be connected
P yet to be installed
E extended until|extended till|extended through|extended to §|extended up to §|prolonged until
E prolonged till|prolonged to §|extended free of charge until|extended free of charge to §
E extended free of charge till|extended for free until|extended for free to §|extended free until
E extended free to §|extended at no cost until|extended at no cost to §
E extended at no extra cost until|extended at no extra cost to §|extended without charge until
E extended without charge to §|free extension until|free extension to §
E prolonged free of charge until|prolonged free of charge to §|extended by us until
E extended by us to §
- price extended|price is extended|price was extended|price has been extended|prices extended
- price prolonged|would have ended|would have expired|was going to end|was going to expire
- had been blocked|had been locked|had been suspended|had been paused|had been on hold
- had been frozen
s her subscription|her licence|her license|her plan|his subscription|his licence|his license
s his plan|their subscription|their licence|their license|their plan
K you may use it on|you can use it on|you may use it on up to
w of them|of which|at your own request|at your request|at own request|by your own request
y switched back on|turned back on|switched on again|turned on again|is back on|was switched back on
P more device|more computer|more machine
- you can use it on 1 of|you can use it on 2 of|you can use it on 3 of|you can use it on 4 of
- you may use it on 1 of|you may use it on 2 of|you may use it on 3 of|you may use it on 4 of
- you can use it on one of|you may use it on one of
+ decline|reject
- was active|was running|was in force|was off|was enabled|auto-renewal was on|auto-renewal was off
- auto-renewal was enabled|will be paused|will be suspended|will be blocked|will be locked
- will be on hold|will be on|will be off|will be turned on|will be turned off|will be switched on
- will be switched off|will be enabled|will be disabled|will be active|to be blocked|to be paused
- to be suspended|to be locked|to be shared with|can be shared with|may be shared with
- could be shared with|will be shared with|shared with you before|nobody shares|no one shares
- nobody has shared|no one has shared|shared by email|shared by e-mail|shared by mail
- shared by link|shared by message|shared by text|shared by default|shared by design
- shared by mistake|shared by accident|shared by everyone|shared by anyone|shared by all
- shared by up to|shared by invitation|does not renew until|does not renew before
- does not renew till|doesn't renew until|doesn't renew before|doesn't renew till
- will not renew until|will not renew before|will not renew till|won't renew until
- won't renew before|won't renew till|will not be renewed until|will not be renewed before
- will not be renewed till|won't be renewed until|won't be renewed before|won't be renewed till
- is not renewed until|is not renewed before|is not renewed till|isn't renewed until
- isn't renewed before|isn't renewed till|does not renew again until|does not renew again before
- does not renew again till|doesn't renew again until|doesn't renew again before
- doesn't renew again till|will not renew again until|will not renew again before
- will not renew again till|won't renew again until|won't renew again before
- won't renew again till|not renewed until|not renewed before|not renewed till|billing paused
- billing is paused|billing suspended|billing is suspended|billing ends|billing will end
- frozen price|price frozen until|renewal possible|renewal is possible|auto-renewal possible
- auto-renewal is possible|until used|valid until used|next plan|next subscription|pause possible
- trial of your next|trial of the next
- account active|account blocked|account locked|account suspended|account is active
- account is blocked|account is locked|account is suspended|current price|current version
- billing period ends|billing cycle ends|app is locked|app locked|seat is blocked|place is on hold
- seat expires|off until|turned off until|switched off until|disabled until|end of suspension
- guest access until|guest access ends
- up to date|billing period|billing cycle
a currently valid|valid right now|valid at the moment|presently valid
s contract|rolling contract|your policy|insurance policy|the policy|this policy
- contract signed|contract price|contract date|privacy policy|refund policy|cookie policy
- contract document|you have access thanks to your|you have access thanks to our
- you have access thanks to the|you get this thanks to your|you can use this thanks to your
- you get this thanks to our|you get this thanks to the|you can use this thanks to the
- you can use this thanks to our|yours to use thanks to your|yours to use thanks to our
- you've got access thanks to your|you've got access thanks to our|you've got access thanks to the
w policy status|of your choice|of your choosing|as you like|until you tell us to stop
w until you tell us otherwise|unless you tell us to stop|unless you tell us otherwise
w so you can use this too|so you can use it too
R will keep renewing|keeps on renewing|will keep on renewing
R will keep renewing until you tell us to stop|keeps renewing until you tell us to stop
R renews until you tell us to stop|renews until you tell us otherwise
R will keep renewing until you cancel|renews until you cancel it|goes on renewing
R we'll keep renewing your plan|we'll keep renewing your subscription|we'll keep renewing it
R continues until you cancel|continues until you cancel it|we take care of the renewal
R we take care of your renewal|goes on until you cancel
C will keep renewing|keeps on renewing|will keep on renewing
C will keep renewing until you tell us to stop|keeps renewing until you tell us to stop
C renews until you tell us to stop|renews until you tell us otherwise
C will keep renewing until you cancel|renews until you cancel it|goes on renewing
C we'll keep renewing your plan|we'll keep renewing your subscription|continues until you cancel
C continues until you cancel it|we take care of the renewal|we take care of your renewal
C goes on until you cancel
X stopped being valid|stopped being valid on|stopped being active|stopped being active on
X terminated as of|ceased to be active|ceased to be active on|terminated on
E when it runs out on|when it expires on|when it ends on|when it runs out|access stays open until
E access stays open up to and including|your access stays open until
E your access stays open up to and including|your access stays open up to|access remains open until
E your access remains open until|when your licence expires on|when your license expires on
E when your subscription expires on|when your plan expires on|when your licence ends on
E when your subscription ends on|when your plan ends on|when your cover ends on
E when your cover expires on|when your licence runs out on|when your subscription runs out on
E when your plan runs out on
n just one more step activate your licence|just one more step activate your license
n just one more step activate your subscription|just one more step activate it
n one more step activate your licence|one more step activate your license
n one more step activate your subscription|one more step activate it
n one step left activate your licence|one step left activate your subscription
n last step activate your licence|last step activate your subscription
n final step activate your licence|final step activate your subscription
d phones or tablets|phones or computers|laptops or phones|tablets or phones|computers or tablets
d macs or phones|computers or laptops|smartphones or tablets|pcs or macs|seats unused|places unused
d slots unused|devices at once|devices at the same time|devices simultaneously
H install it on|install this on|can install it on
D install it on|install this on
h added you to her family group|added you to his family group|added you to their family group
h has added you to her family group|has added you to his family group
h has added you to their family group|added you to the family group
h has added you to the family group|has added you to the family plan|you have access thanks to
h you've got access thanks to|you get this thanks to|yours to use thanks to|family member of
h you're a family member of
b blocked by the vendor|blocked by vendor|blocked by the seller|blocked by the publisher
b blocked by the provider
P seats unused|places unused|slots unused
Z then stops|then it simply ends
K devices at once|devices at the same time|devices simultaneously
w at your provider's request|at the request of your provider|on your provider's request
Z nothing will be charged
Z nothing more will be charged
Z nothing further will be charged
E you keep access through
w entries
> your other plan|your other subscription|your other licence|your other license|your other product
> my other plan|my other subscription|my other licence|my other license|my other product
R we'll charge your card ending in|we'll charge the card ending in
R we will charge your card ending in|we'll charge your card ending|we'll charge the card ending
w to your card ending in|to the card ending in|from your card ending in|from the card ending in
w your card ending in|the card ending in|with your card ending in|on your card ending in
w safe
~ * all~in|all~used|all~taken|all~occupied
`
