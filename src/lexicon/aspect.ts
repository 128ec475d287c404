// How verbs without a cue unfold in time: states, activities without a bound, and events; the label then follows from tense and aspect.

import { type CueRow, verbs } from "./lexicon.js";

/** Verbs that say how things are, whatever their tense. */
export const STATE_VERBS: readonly CueRow[] = [
  verbs("state-object", "state", "obj", "own possess afford contain comprise include lack need owe know love prefer fear hate support oppose resemble deserve overlook adjoin border abut boast depict denote signify entail mean involve encompass constitute equal outnumber underpin envy pity admire despise dislike detest loathe cherish adore respect trust distrust mistrust doubt want desire enjoy like value regard resent fancy crave covet mind have cost weigh measure number total average exceed seat wear embody exemplify typify characterise characterize dominate enclose flank straddle span traverse cover sport match suit befit rival favour favor complement corroborate contradict imply reflect mirror symbolise symbolize concern interest puzzle baffle bother worry fascinate intrigue comfort merit warrant justify necessitate presuppose predate underlie pervade permeate inhabit populate people outrank regret understand comprehend grasp remember believe think suppose suspect expect hope deem reckon view rate rank treat represent define risk perceive illustrate dread recognize recognise anticipate display exhibit portray incorporate distinguish dwarf pose indicate wield fund finance sponsor govern face employ associate foresee condone precede neighbour neighbor infest harbour harbor motivate outperform contrast", "The firm {s} a mill near the river."),
  verbs("state-self", "state", "!obj", "exist belong depend consist lie sit reside dwell matter suffice abound differ vary correspond coexist qualify count date stem derive originate amount hinge rely border_on pertain appertain relate hail range extend stretch bulge face front veer lean tower loom protrude jut dangle hang rest lounge stand live seem look sound taste smell feel taper ache itch limp stammer starve hunger thirst long yearn hanker aspire strive dream care disagree conform comply aim intend mean_to plan wish prefer expect_to hope deserve_to need_to tend belong_to consist_of shine glow gleam glisten glitter stink reek slope meander wind straggle sprawl nestle perch feature rank figure fit interlock overlap intersect specialise specialize focus concentrate revolve hibernate excel reign center centre", "The hills {base} near the river."),
  verbs("surround-place", "state", "obj", "surround encircle", "The hills {s} the town.", "", { perfect: "event" }),
  verbs("operate-in", "state", "!obj in|across|from|as|under", "operate", "The firm {s} in nine countries.", "The crew operated on the man."),
  verbs("hold-people", "state", "obj subj=prison|jail|camp|hall|stadium|arena|room|theatre|theater|church|tank|cell|centre|center|venue|ward|library|collection|hostel", "hold seat", "The jail {past} nine men.", "The police held two men on Monday."),
  verbs("deserted", "state", "pass obj=street|town|village|road|square|beach|city|house|building|market|station|port|island|corridor|ward !subj", "desert", "The streets were {pp}.", "The town was deserted by its mayor."),
  verbs("listed-at", "state", "pass in|on|at !in=TIME !on=TIME !modal", "list quote", "The firm is {pp} in Rome.", "The firm was listed in May."),
  verbs("way-leads", "state", "to subj=road|street|lane|path|trail|track|stairs|step|door|gate|passage|corridor|tunnel|bridge|alley|exit|entrance|footpath", "lead", "The road {past} to the border.", "The row led to a strike."),
  verbs("expire-after", "state", "after=TIME !past !modal", "expire lapse", "The permit {s} after nine days.", "The permit expired in May."),
  verbs("led-by", "state", "pass subj obj=ORG|BUSINESS|PLACE|team|choir|orchestra|project|charity|paper|magazine", "lead run manage operate edit chair", "The firm was {pp} by a judge."),
  verbs("control-place", "state", "obj=PLACE|ORG|BUSINESS|half|most|share|majority|supply|border|strip|bank|seat", "control", "The militia {past} the port.", "The guards controlled the crowd."),
  verbs("stationed", "state", "pass in|at|along|near|outside|on", "station garrison", "The troops were {pp} in the valley."),
  verbs("divided-over", "state", "pass over|on|about !modal", "divide split", "The party was {pp} over the tax.", "The land was divided in May."),
  verbs("pays-well", "state", "!obj adv=well|poorly|badly|little|handsomely !past !modal", "pay", "The job {s} well.", "The firm pays the fine."),
  verbs("pay-terms", "state", "obj subj=contract|job|post|role|bond|account|pension|benefit|position !past !modal", "pay", "The job {s} 12 euros an hour.", "The firm pays the fine on Monday."),
  verbs("perceive", "state", "that", "believe think know suppose suspect reckon doubt hope fear feel find see hear understand remember regret notice realise realize imagine gather expect trust guess recall forget dream", "The man {s} that prices are fair.", "", { role: "pass" }),
  verbs("mean-that", "state", "that", "mean imply indicate suggest show demonstrate signal prove reveal reflect ensure", "The report {s} that prices are fair.", "", { role: "pass" }),
  verbs("use-name", "state", "obj=name|title|alias|nickname|pseudonym", "use", "The man {s} the name Lund."),
  verbs("work-for", "state", "at|for=ORG|BUSINESS|PERSON|firm|company|bank|agency|paper|ministry", "work", "The man {s} for a bank."),
  verbs("work-here", "state", "adv=here|there|abroad|elsewhere|nearby", "work", "The man {s} here."),
  verbs("be-prepared", "state", "pass for|to", "prepare", "The crews are {pp} for a storm.", "The cook prepared a meal."),
  verbs("serve-as", "state", "as", "serve act work function feature", "The hall {s} as a school."),
  verbs("spend-years", "state", "obj=year|month|decade|life|childhood|career|youth|retirement|season", "spend", "The painter {past} her last years in Rome.", "The firm spent its money in May."),
  verbs("deny-stance", "state", "obj=CHARGE !past !modal", "deny", "The man {s} the charge.", "The man denied the charge."),
  verbs("scene-set", "state", "obj=place subj=scene|film|novel|story|play|opera|drama|action|book|episode|plot|series !past !modal", "take", "The novel {s} place in Prague.", "The vote took place on Monday."),
  verbs("hold-thing", "state", "obj !past !modal !obj=TALKS", "hold", "The office {s} nine umbrellas.", "The parties held a vote."),
  verbs("lead-place", "state", "to subj=COURSE !past !modal", "lead", "The gate {s} to the yard.", "The row led to a strike."),
  verbs("outline-text", "state", "obj subj=TEXT|LAW|DEAL|PLAN !past !modal", "outline detail specify stipulate", "The report {s} nine steps.", "The minister outlined the plan."),
  verbs("leave-room", "state", "obj=room|scope|doubt|impression|question|nothing|little !subj=PERSON !past", "leave", "The clause {s} room for doubt.", "The man left the room."),
  verbs("serve-time", "state", "obj=year|month|sentence|term|time", "serve", "The man {past} four years in prison."),
  verbs("account-for", "state", "for", "account cater allow_for vouch", "The firm {s} for most of the sales."),
  verbs("copy", "state", "adj", "be seem appear look sound feel prove smell taste", "The water {s} cold."),
  verbs("seem-to", "state", "inf", "seem appear", "Prices {base} to be fair.", "", { role: "pass" }),
  verbs("base-in", "state", "pass in", "base locate situate headquarter house set entrench", "The firm is {pp} in Rome."),
  verbs("based-on", "state", "pass on", "base model pattern found_on hinge", "The film is {pp} on a book."),
  verbs("married-to", "state", "pass to !modal", "marry engage", "The nurse is {pp} to a judge.", "The nurse married in May."),
  verbs("known-as", "state", "pass", "know call entitle title dub term style", "The man is {pp} as Tom."),
  verbs("come-from", "state", "from !past !obj", "come", "The man {s} from Rome.", "The man came on Monday."),
  verbs("come-from-most", "state", "from past !obj subj=most|many|half|majority|quarter|third|percent|rest|AMOUNT", "come", "Most of the donors {past} from Asia.", "The man came from Rome in May."),
  verbs("apply-to", "state", "to subj=LAW|BAN|rule|rate|price|offer|condition|principle|logic|exception !inf", "apply", "The law {s} to boats.", "The man applied to a college in May."),
  verbs("link-to", "state", "pass to", "link connect relate tie attach confine restrict limit entitle bind commit devote dedicate expose oppose suit accustom resign indebt", "The case is {pp} to a bank."),
  verbs("made-of", "state", "pass of", "make compose comprise", "The wall is {pp} of stone."),
  verbs("surrounded-by", "state", "pass", "border dominate own govern inhabit interest concern worry involve", "The town is {pp} by hills."),
  verbs("filled-with", "state", "pass", "surround cover flank line ring populate equip fill pack crowd adorn", "The town is {pp} with tents.", "", { perfect: "event" }),
  verbs("expected-state", "state", "pass !inf", "expect suppose believe think fear rumour estimate value price rate rank regard consider deem view need want intend mean", "The result is {pp} in May."),
  verbs("set-out-reasons", "state", "obj", "set_out spell_out make_up", "The letter {s} the reasons."),
  verbs("doomed", "state", "pass", "doom fate destine", "The league is {pp} to fail."),
  verbs("lie-between", "state", "obj !subj=PERSON|ORG !past !pass", "separate", "The wall {s} the gardens.", "The guards separated the gangs."),
  verbs("list-thing", "state", "obj !subj=PERSON|ORG|PLACE !past !pass", "list", "The menu {s} nine soups.", "The firm lists nine mills."),
  verbs("point-to", "state", "to", "point belong refer relate amount", "The sign {s} to the river."),
  verbs("deal-with", "state", "with", "deal cope contend grapple wrestle", "The book {s} with the war."),
  verbs("look-like", "state", "like", "look sound feel smell taste", "The hall {s} like a church."),
  verbs("attend-well", "state", "pass adv=well|poorly|sparsely|thinly", "attend", "The show was well {pp}."),
  verbs("offer-thing", "state", "obj=view|glimpse|range|choice|variety|mix|insight|shelter|shade|cross-section|alternative|comfort|protection !subj=PERSON|ORG", "offer", "The hall {s} shade.", "The firm offered a refund."),
  verbs("poll-at", "state", "!obj at=AMOUNT", "poll", "The party {s} at 9 percent.", "The firm polled voters on Monday."),
  verbs("put-at", "state", "obj at=AMOUNT", "put", "The pollster {s} the gap at six points.", "The man put the cup at the edge."),
  verbs("explain-thing", "state", "obj !subj=PERSON|ORG|PLACE !past", "explain", "The drift {s} the shape of the coast.", "The coach explained the rule."),
  verbs("name-list", "state", "obj subj=LAW|TEXT|DEAL|order|lawsuit|will|complaint|indictment|warrant|sheet !past", "name", "The order {s} four directors.", "The board named a chief."),
  verbs("drain-into", "state", "into !obj !past !subj=AMOUNT", "drain empty", "The lake {s} into the sea."),
  verbs("take-name", "state", "obj=name|inspiration|cue from !past", "take", "The team {s} its name from a saint.", "The rebels took the town."),
  verbs("come-to-sum", "state", "to=AMOUNT !obj !subj=PERSON|ORG", "come run", "The bill {past} to 40 euros.", "The man came to the door."),
  verbs("point-up", "state", "obj !subj=PERSON|ORG|PLACE !past", "highlight spotlight", "The report {s} the shortage.", "The minister highlighted the shortage."),
  verbs("threaten-thing", "state", "obj !subj=PERSON|ORG|PLACE !past !pass !inf", "threaten imperil endanger jeopardise jeopardize", "The drought {s} the harvest.", "The gunman threatened the clerk."),
  verbs("go-by-name", "state", "by=name|nickname|title|alias !obj", "go", "The band {s} by the name of Hollow.", "The bus went by the school."),
  verbs("feeling-thing", "state", "!obj !subj=PERSON|ORG !past !pass !inf", "tire worry puzzle thrill", "The work is {ing}.", "The drivers tire on long hauls."),
  verbs("stuck", "state", "pass", "stick", "The ship was {pp} in the mud for a week."),
  verbs("look-forward", "state", "adv=forward", "look", "The team {s} forward to the match."),
];

/** Activities without a bound: continuity while under way, an event when over, a habit in the plain present. */
export const ACTIVITY_VERBS: readonly CueRow[] = [
  verbs("activity", "persist", "", "fight march protest demonstrate picket campaign work labour labor toil study research train practise practice rehearse play walk jog swim cycle ride drive sail travel_around roam wander patrol guard watch monitor observe listen look_for search hunt chase fish farm graze cook sing dance perform tour teach lecture preach pray worship queue camp shelter hide rest sleep snore doze circulate burn blaze rage rain snow blow flow pour leak_out drip seep spin rotate circle orbit fly_around glide operate manage administer lead govern reign preside oversee supervise coordinate handle treat nurse tend care_for feed breed collect trade deal_in barter haggle bargain negotiate debate argue quarrel bicker squabble feud struggle strive battle wrestle compete contend vie lobby canvass advocate advertise market supply provide furnish cater export import produce mine drill log harvest pick sow plough plow weed hose pump dredge scour comb sift sort clean sweep wash mop tidy tinker experiment investigate probe examine inspect analyse analyze assess evaluate consider ponder mull weigh_up contemplate prepare write translate film photograph blog tweet chat talk speak whisper shout scream chant cheer applaud boo jeer mourn grieve weep cry laugh smile celebrate party dine eat drink smoke shop invest gamble bet save_up budget hoard stockpile bombard besiege blockade pound strafe harass bully intimidate persecute oppress torture terrorise terrorize exploit traffic crawl trudge flock stream surge_through throng mill_around linger_around gather_around curate cultivate nurture rear educate mentor coach counsel advise assist help aid volunteer contribute fundraise use utilise utilize experience undergo suffer bear tolerate attract benefit profit threaten menace haunt plague beset power run_on feed_into follow track trace stalk shadow spy_on eavesdrop snoop shake tremble vibrate rumble roar hum buzz ring tick beat pulse throb discuss review share explore guide process control compare engage participate encourage communicate cooperate collaborate breathe mix spread regulate scan browse consume exercise ski hop swing stare shape filter simulate flicker swirl bask journey trot nest combat target document flourish thrive prosper chair pose", "The crew was {ing} in May."),
  verbs("activity-object", "persist", "obj", "seek host run operate work play serve carry drive fly manipulate facilitate transmit tame stimulate groom neglect foster tout articulate disseminate digest pester recycle censor obey emulate", "The town is {ing} a mill."),
  verbs("keep-goal", "persist", "obj=goal|wicket|score", "keep", "The player {past} goal on Monday.", "The clerk kept the files."),
  verbs("carry-on-board", "persist", "obj past", "carry bear ferry transport", "The van {past} the body on Monday."),
  verbs("process-object", "persist", "obj", "sue question interrogate quiz grill count visit audit survey poll sample escort accompany check verify test read load unload pack unpack organise organize operate_on vaccinate inoculate attend brief", "The clerks are {ing} the crates."),
  verbs("cut-to-shape", "persist", "obj=diamond|hair|glass|cloth|timber|stone|wood|lawn|grass|key|gem|peat|hedge", "cut", "The men are {ing} stone.", "The bank cut its rate."),
  verbs("process-self", "persist", "!obj", "vote meet gather assemble confer consult testify converge congregate convene", "The members are {ing} in May."),
  verbs("scrub-thing", "persist", "obj=deck|floor|wall|step|pot|hull|window|kitchen|street", "scrub", "The sailors are {ing} the deck.", "The agency scrubbed the launch."),
  verbs("look-into", "persist", "into", "look", "The council is {ing} into the case."),
  verbs("push-for", "persist", "for", "press push", "The unions are {ing} for a rise.", "The man pressed the bell."),
  verbs("activity-self", "persist", "!obj", "run serve", "The trams are {ing} in May."),
];

/** Things that happen and are over. */
export const EVENT_VERBS: readonly CueRow[] = [
  verbs("event-object", "event", "obj", "sign raid beat criticise criticize praise attack arrest sentence convict acquit kill hit hold carry_out strike bomb shell ambush storm shoot stab punch kick slap bite sting trample run_over knock_over murder assassinate execute behead strangle rape assault mug rob burgle detain imprison jail intern fine charge indict prosecute impeach summon subpoena warn caution accuse blame condemn denounce slam blast rebuke scold reprimand censure chide berate lambast ridicule mock insult offend anger enrage infuriate outrage shock stun surprise amaze astonish startle scare frighten terrify disappoint delight thrill impress convince persuade urge beg implore invite command instruct tell inform notify remind thank congratulate greet welcome salute knight decorate reward bless curse apologise_to meet contact phone telephone email text answer accept submit file lodge table propose back endorse announce declare proclaim disclose reveal divulge leak publicise publicize expose uncover unearth unmask detect spot find notice identify diagnose solve decipher decode calculate compute bury cremate exhume commemorate score concede miss_out arrange schedule book order cash hang_up throw toss hurl fling cast pitch push pull shove press squeeze twist lock knock light spill pour_out empty fill wrap unwrap chop slice peel nail glue hang wave detonate crash ram dock moor land cross scale summit reach arrive_at leave_at enter_at approach pass_at meet_at greet_at bring fetch attempt confront challenge contest dispute tell_off recommend suggest cite quote mention address acknowledge admit confess plead emphasise emphasize highlight remark reply respond retort commit perpetrate mastermind orchestrate witness dress undress clothe brush kiss hug embrace caress elope disinherit place position put hand_in park steer brake honk flag_down canvas pick choose select don demonstrate trip interrupt pick_off gun_down shoot_down chase_down track_down hunt_down rule copy imitate mimic forge fake counterfeit hack breach overhear intercept jam barricade daub spray drown threaten alarm please inspire ask honour honor hear judge mark plan turn beckon decide write see explain describe report claim request present list achieve determine defeat predict direct click assert allege encounter overcome excite confuse implicate massacre punish penalise penalize betray annoy fool deceive incite reassure clarify attribute designate insert embed mail download sacrifice commend waste prescribe maul swallow embarrass solicit scratch bang alert dictate credit invoke frame recite redeem try pass demand earn conduct interview assure fax dial paste pronounce tackle attain omit garner bypass foist scroll smack nab gift libel humiliate propel scatter siphon broker blend rinse lick sniff overpay summarize ascertain revisit recreate reproduce equalise equalize", "The man {past} the clerk on Monday."),
  verbs("people-do", "event", "obj past !pass subj=PERSON", "surround encircle enclose cover line flank recognise recognize treat picture occupy measure", "The players {past} the referee on Monday.", "The hills surrounded the town."),
  verbs("event-self", "event", "!obj", "strike die explode crash happen occur react respond reply apologise apologize confess plead speak faint cough sneeze yawn nod bow gasp sigh jump trip swerve skid collide brake park land take_off lift_off touch_down dock anchor meet_up strike_out walk_off clash brawl scuffle surrender capitulate yield concede relent retreat advance attack counterattack retaliate intervene interfere intrude trespass elope conspire collude plot perish drown suffocate choke bleed vomit appear score draw race bid object appeal complain agree promise pledge vow swear threaten warn boast brag joke quip cheat steal sin err blunder backfire misfire decide opt compromise brainstorm comment remark burst overflow derail flip roll_over spin_out ignite detonate thunder flash rule visit call knock ring interact intermarry miscarry calve hatch pounce charge lunge kneel go come check_out log_on sign_in turn_up show_up own_up speak_up speak_out lash_out hit_out hit_back fight_back strike_back pull_over pull_up line_up blow_out go_off go_out come_out get_out get_off stand_up drop_in call_by inquire yell wink succumb unfold result elapse pretend panic hurry sneak giggle flop exclaim speculate dissent equalise equalize overpay concur stumble blink hiss peak", "The man {past} on Monday."),
  verbs("sit-in-session", "event", "past !obj subj=court|parliament|board|committee|council|panel|tribunal|jury|senate|chamber|assembly|commission|inquest|inquiry", "sit", "The board {past} on Monday.", "The house sits on a hill."),
  verbs("make-up-story", "event", "obj=stuff|story|excuse|lie|tale|quote|figure|mind past", "make_up", "The man {past} a story on Monday.", "Nine clauses make up the pact."),
  verbs("show-in-public", "event", "obj past !pass subj=PERSON|ORG|BUSINESS|museum|gallery|library|institute|university", "display exhibit", "The museum {past} the mask on Monday.", "The dog displays the traits of its breed."),
  verbs("hold-to-draw", "event", "obj to=draw|stalemate|tie", "hold", "The side {past} the champions to a draw."),
  verbs("take-stance", "state", "obj=approach|view|stance|attitude|pride|delight", "take", "The firm {s} a cautious view."),
  verbs("face-rival", "event", "obj=PERSON|ORG|PLACE subj=PERSON|ORG|PLACE past", "face", "The players {past} the champion on Monday.", "The house faced the sea."),
  verbs("draw-response", "event", "obj=notice|attention|criticism|praise|crowd|fire|interest|rebuke|condemnation|anger|applause|protest|comparison|conclusion|ire|scorn|support|complaint", "draw", "The plan {past} criticism on Monday.", "The pump draws water."),
  verbs("let-down", "event", "", "let_down", "The firm {past} its clients in May."),
  verbs("limp-off", "event", "", "limp_off", "The player {past} on Monday."),
  verbs("call-for-help", "event", "", "call_in call_out", "The council {past} the army on Monday."),
  verbs("treat-patient", "event", "for|in|at obj=PERSON past", "treat", "The man was {pp} for burns.", "The man was treated well."),
  verbs("treat-by-doctor", "event", "obj subj=doctor|medic|paramedic|nurse|surgeon|hospital|clinic|ambulance|crew|physician|vet past", "treat", "Doctors {past} nine people.", "The boss treated the man badly."),
  verbs("made-by", "event", "pass subj", "make", "The film was {pp} by a student."),
  verbs("troops-surround", "event", "obj past !pass subj=troop|soldier|army|police|force|militia|rebel|guard|tank|officer|crowd|protester|fan|group|movement|faction", "surround encircle occupy", "The police {past} the house on Monday.", "The hills surrounded the town."),
  verbs("keep-appointment", "event", "obj=appointment|date|rendezvous past", "keep", "The man {past} an appointment in May.", "The man kept the hat."),
  verbs("coincide", "event", "past", "coincide", "The strike {past} with the vote."),
  verbs("coincide-always", "state", "!past", "coincide", "The fair {s} with the harvest.", "The strike coincided with the vote."),
  verbs("dodge-question", "event", "obj=question|issue|subject|reporter|topic", "dodge duck sidestep", "The minister {past} the question.", "The driver dodged injury."),
  verbs("name-after", "event", "pass after", "name christen", "The bridge was {pp} after a poet."),
  verbs("lie-to", "event", "to|about|under subj=PERSON past", "lie", "The man {past} to the court."),
  verbs("face-off", "event", "", "face_off square_off square_up", "The teams {past} on Monday.", "The houses face the sea."),
  verbs("point-to-thing", "event", "to subj=PERSON|ORG past !pass", "point", "The minister {past} to a letter.", "The sign points to the river."),
  verbs("force-to", "event", "obj inf", "force compel coerce", "The storm {past} the crew to land.", "The man forced the door."),
  verbs("qualify-for", "event", "for past !pass", "qualify", "The side {past} for the final.", "The firm qualifies for aid."),
  verbs("lead-to", "event", "to", "lead contribute", "The storm {past} to a crash."),
  verbs("caught", "event", "pass", "catch injure wound hurt trap bury scar caught_out identify find name charge take arrest hold shoot kill", "The man was {pp} on Monday."),
  verbs("hold-silence", "event", "obj=silence", "hold observe", "The crowd {past} a silence on Monday.", "The crowd held the bridge."),
  verbs("hold-talks", "event", "obj=TALKS", "hold host convene stage call have attend chair", "The parties {past} a meeting on Monday.", "The man held a licence."),
  verbs("hold-that", "state", "that", "hold", "The court {past} that the will was forged.", "", { role: "pass" }),
  verbs("hold-person", "event", "obj=PERSON past", "hold", "The police {past} two men on Monday."),
  verbs("hold-view", "state", "obj=VIEW|land|record|AMOUNT|stake|share|licence|job", "hold have", "The man {s} a licence.", "The parties held talks."),
  verbs("spend-time", "event", "obj=day|night|hour|week|weekend|evening|morning|afternoon|time|TIME", "spend", "The man {past} a night in jail."),
  verbs("take-part", "event", "obj=part|stand|oath|photo|action|step|note|advantage|aim|vote|break|rest|walk|ride|trip|test|exam|call|question|train|bus|decision|care_once|swipe|look|course", "take", "The group {past} part in a concert."),
  verbs("take-time", "state", "obj=TIME|time|place_list|account", "take", "The work {s} two years."),
  verbs("take-thing-event", "event", "obj", "take", "The man {past} the bag on Monday."),
  verbs("reach-deal", "event", "obj=deal|agreement|verdict|compromise|settlement|conclusion|consensus|decision|accord|truce|final|summit|age|city|understanding", "reach strike make sign seal", "The parties {past} a deal on Monday."),
  verbs("see-event", "event", "obj ing", "see watch witness hear", "The town {past} prices falling.", "", {}),
  verbs("express", "event", "obj", "express voice state", "The minister {past} regret on Monday."),
  verbs("meet-demand", "state", "obj=demand|need|requirement|criterion|standard|target|payment|cost|definition", "meet satisfy", "The firm {s} the demand."),
  verbs("sit-exam", "event", "obj=exam|test", "sit", "The girl {past} the exam on Monday."),
  verbs("put-forward", "event", "", "put_forward put_down bring_up lay_out lay_down carry_out pick_out point_out set_out single_out call_for hand_in take_apart put_through read_out sound_out play_out act_out face_down stare_down talk_down shout_down", "The minister {past} the plan on Monday.", "", {}),
];

/** Participles that after "is" and "are" name how a thing is left: "The road is closed". */
export const LEFT: ReadonlySet<string> = new Set(
  "close shut lock block seal bar ban forbid prohibit damage break fence bury trap cover surround split divide unite retire marry".split(
    " ",
  ),
);

/** Participles that besides those tell how a thing has been ever since: "The line has been suspended since May". */
export const LEFT_SINCE: ReadonlySet<string> = new Set(
  "hold suspend mothball jail imprison detain freeze ground shelve sideline occupy besiege strand displace exile disable ruin abandon retire separate".split(
    " ",
  ),
);

/** Verbs that take a place and hold it: "Students have occupied the hall since Monday". */
export const HOLDS_SINCE: ReadonlySet<string> = new Set(["occupy", "block", "barricade", "picket", "besiege", "surround", "encircle", "blockade", "guard"]);

/** Participles that in the plain present tell what holds of a thing: "The tax is levied on sugar", "the fleet is grounded". */
export const STANDS: ReadonlySet<string> = new Set("levy impose charge deduct ground mothball strand besiege enshrine".split(" "));

/** Verbs of a leave that stands once it is given. */
export const CLEARED: ReadonlySet<string> = new Set(["approve", "authorise", "authorize", "license", "licence", "certify", "clear"]);
