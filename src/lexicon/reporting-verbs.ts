// Verbs, nouns and phrases that tell whose words or thoughts a clause gives.

import type { Factuality } from "../doc/labels.js";

/** What the source does with the content: says it, holds it true, knows it, or perceives it. */
export type ReportingKind = "speech" | "belief" | "knowledge" | "perception";

/** How the content is joined on: a clause ("said that …"), only a quote ("…", she interjected), or either. */
export type ReportingContent = "clause" | "quote" | "either";

/** A verb (with particle, adjective or adverb) that reports. */
export interface ReportingVerb {
  readonly id: string;
  readonly lemma: string;
  readonly kind: ReportingKind;
  readonly takes: ReportingContent;
  /** What the reporting leaves of a plain fact: the article vouches for no belief or allegation. */
  readonly factuality: Factuality;
  readonly fires: string;
  readonly not?: string;
}

function verb(kind: ReportingKind, factuality: Factuality, takes: ReportingContent, id: string, lemma: string, fires: string, not?: string): ReportingVerb {
  const row = { id, lemma, kind, takes, factuality, fires };
  return not === undefined ? row : { ...row, not };
}

/** Reporting verbs by kind; with a clause or a quote they give attribution, without one they are predicates like any other. */
export const REPORTING_VERBS: readonly ReportingVerb[] = [
  // Speech.
  verb("speech", "fact", "either", "report.say", "say", "The mayor said that the bridge would close."),
  verb("speech", "fact", "either", "report.tell", "tell", "She told reporters that the mill had closed."),
  verb("speech", "fact", "either", "report.add", "add", "He added that the road was safe."),
  verb("speech", "fact", "either", "report.state", "state", "The report states that the dam leaks."),
  verb("speech", "fact", "either", "report.announce", "announce", "The firm announced that it would close.", "The firm announced a sale."),
  verb("speech", "fact", "either", "report.declare", "declare", "The judge declared that the vote was void."),
  verb("speech", "fact", "either", "report.explain", "explain", "The clerk explained that the office had moved."),
  verb("speech", "fact", "either", "report.note", "note", "The study notes that few shops survived."),
  verb("speech", "fact", "either", "report.remark", "remark", "She remarked that the town had changed."),
  verb("speech", "fact", "either", "report.comment", "comment", "He commented that the film was dull."),
  verb("speech", "fact", "either", "report.observe", "observe", "She observed that prices had doubled."),
  verb("speech", "fact", "either", "report.report", "report", "The agency reported that exports fell.", "She reported for duty."),
  verb("speech", "fact", "either", "report.confirm", "confirm", "Police confirmed that two men died."),
  verb("speech", "fact", "either", "report.affirm", "affirm", "He affirmed that the pact stands."),
  verb("speech", "fact", "either", "report.reaffirm", "reaffirm", "She reaffirmed that the pact stands."),
  verb("speech", "fact", "either", "report.reiterate", "reiterate", "He reiterated that the army would leave."),
  verb("speech", "fact", "either", "report.repeat", "repeat", "She repeated that the road was safe."),
  verb("speech", "fact", "either", "report.stress", "stress", "He stressed that talks go on."),
  verb("speech", "fact", "either", "report.emphasise", "emphasise", "She emphasised that the plan is old."),
  verb("speech", "fact", "either", "report.emphasize", "emphasize", "She emphasized that the plan is old."),
  verb("speech", "fact", "either", "report.underline", "underline", "He underlined that the deal holds."),
  verb("speech", "fact", "either", "report.underscore", "underscore", "The note underscores that risks remain."),
  verb("speech", "fact", "either", "report.point-out", "point out", "She pointed out that the lease had lapsed."),
  verb("speech", "fact", "either", "report.insist", "insist", "He insisted that he was innocent."),
  verb("speech", "fact", "either", "report.maintain", "maintain", "She maintains that the levy is unfair.", "The crew maintains the road."),
  verb("speech", "fact", "either", "report.assert", "assert", "They asserted that the land was theirs."),
  verb("speech", "fact", "either", "report.contend", "contend", "Lawyers contend that the rule is void."),
  verb("speech", "fact", "either", "report.argue", "argue", "He argued that the tax hurts farms."),
  verb("speech", "fact", "either", "report.hold", "hold", "The judge held that the will was forged.", "He held a cup."),
  verb("speech", "fact", "either", "report.rule", "rule", "The court ruled that the ban was lawful.", "The king ruled the land."),
  verb("speech", "fact", "either", "report.find", "find", "Auditors found that money was missing.", "They found the key."),
  verb("speech", "fact", "either", "report.conclude", "conclude", "The panel concluded that the crew erred."),
  verb("speech", "fact", "either", "report.determine", "determine", "The coroner determined that he drowned."),
  verb("speech", "fact", "either", "report.decide", "decide", "The court decided that the law was void.", "They decided to sell."),
  verb("speech", "fact", "either", "report.admit", "admit", "He admitted that he took the money."),
  verb("speech", "fact", "either", "report.acknowledge", "acknowledge", "The insurer acknowledged that it leaked the files."),
  verb("speech", "fact", "either", "report.concede", "concede", "She conceded that the plan failed."),
  verb("speech", "fact", "either", "report.confess", "confess", "He confessed that he set the fire."),
  verb("speech", "fact", "either", "report.reveal", "reveal", "The firm revealed that it lost $2m."),
  verb("speech", "fact", "either", "report.disclose", "disclose", "The bank disclosed that it had been hacked."),
  verb("speech", "fact", "either", "report.divulge", "divulge", "He divulged that he had sold his shares."),
  verb("speech", "fact", "either", "report.write", "write", "She wrote that the war was lost.", "She wrote a book."),
  verb("speech", "fact", "either", "report.tweet", "tweet", "He tweeted that the match was off."),
  verb("speech", "fact", "either", "report.post", "post", "She posted that the shop had closed.", "They posted a loss."),
  verb("speech", "fact", "either", "report.blog", "blog", "He blogged that the mine leaks."),
  verb("speech", "fact", "either", "report.reply", "reply", "She replied that the door was open."),
  verb("speech", "fact", "either", "report.respond", "respond", "He responded that the rules were clear."),
  verb("speech", "fact", "either", "report.answer", "answer", "She answered that she had no plans."),
  verb("speech", "fact", "either", "report.retort", "retort", "He retorted that nobody cared."),
  verb("speech", "fact", "either", "report.counter", "counter", "She countered that the figures were old."),
  verb("speech", "fact", "either", "report.warn", "warn", "Doctors warned that the virus was spreading."),
  verb("speech", "fact", "either", "report.caution", "caution", "The bank cautioned that growth would slow."),
  verb("speech", "fact", "either", "report.advise", "advise", "Lawyers advised that the deal was void."),
  verb("speech", "fact", "either", "report.inform", "inform", "The clerk informed them that the hall was full."),
  verb("speech", "fact", "either", "report.notify", "notify", "The state notified her that the licence had lapsed."),
  verb("speech", "fact", "either", "report.brief", "brief", "He briefed reporters that talks had failed."),
  verb("speech", "fact", "either", "report.assure", "assure", "He assured them that the road was safe."),
  verb("speech", "fact", "either", "report.remind", "remind", "She reminded them that the lease ends."),
  verb("speech", "fact", "either", "report.complain", "complain", "Residents complained that the port smells."),
  verb("speech", "fact", "either", "report.lament", "lament", "He lamented that the trees were gone."),
  verb("speech", "fact", "either", "report.boast", "boast", "She boasted that she never lost."),
  verb("speech", "fact", "either", "report.joke", "joke", "He joked that the cat ran the shop."),
  verb("speech", "fact", "either", "report.quip", "quip", "She quipped that the cat ran the shop."),
  verb("speech", "fact", "either", "report.quote", "quote", "The paper quoted him as saying that the deal was dead."),
  verb("speech", "fact", "either", "report.recall", "recall", "She recalled that the hall was cold."),
  verb("speech", "fact", "either", "report.recount", "recount", "He recounted that the ship sank fast."),
  verb("speech", "fact", "either", "report.testify", "testify", "She testified that the brakes failed."),
  verb("speech", "fact", "either", "report.swear", "swear", "He swore that he was home."),
  verb("speech", "fact", "either", "report.attest", "attest", "Doctors attest that she is fit."),
  verb("speech", "possible", "either", "report.vow", "vow", "He vowed that the mine would reopen."),
  verb("speech", "possible", "either", "report.promise", "promise", "She promised that fares would fall."),
  verb("speech", "possible", "either", "report.pledge", "pledge", "The state pledged that no school would close."),
  verb("speech", "fact", "either", "report.guarantee", "guarantee", "The firm guarantees that the roof will last."),
  verb("speech", "possible", "either", "report.propose", "propose", "She proposed that the road be closed."),
  verb("speech", "possible", "either", "report.demand", "demand", "They demanded that he resign."),
  verb("speech", "possible", "either", "report.recommend", "recommend", "The panel recommended that the school close."),
  verb("speech", "fact", "either", "report.mention", "mention", "He mentioned that the farm was sold."),
  verb("speech", "fact", "either", "report.indicate", "indicate", "The survey indicates that prices fell."),
  verb("speech", "fact", "either", "report.signal", "signal", "The bank signalled that rates would fall."),
  verb("speech", "possible", "either", "report.imply", "imply", "The memo implies that he knew."),
  verb("speech", "possible", "either", "report.hint", "hint", "He hinted that he would run."),
  verb("speech", "fact", "either", "report.show", "show", "Figures show that exports fell."),
  verb("speech", "possible", "either", "report.suggest", "suggest", "The study suggests that bees recover."),
  verb("speech", "possible", "either", "report.predict", "predict", "Analysts predict that oil will fall."),
  verb("speech", "possible", "either", "report.forecast", "forecast", "The bank forecasts that prices will rise."),
  verb("speech", "possible", "either", "report.project", "project", "The agency projects that seas will rise."),
  verb("speech", "possible", "either", "report.estimate", "estimate", "The agency estimates that 900 people fled."),
  verb("speech", "fact", "either", "report.calculate", "calculate", "Engineers calculated that the dam would hold."),
  verb("speech", "possible", "either", "report.speculate", "speculate", "Papers speculate that he will resign."),
  verb("speech", "possible", "either", "report.claim", "claim", "He claims that the land is his."),
  verb("speech", "possible", "either", "report.allege", "allege", "Prosecutors allege that he took bribes."),
  verb("speech", "possible", "either", "report.charge", "charge", "Critics charge that the vote was rigged."),
  verb("speech", "denied", "either", "report.deny", "deny", "The firm denied that it would close."),
  verb("speech", "denied", "either", "report.dispute", "dispute", "The firm disputes that it owes money."),
  verb("speech", "fact", "either", "report.clarify", "clarify", "The firm clarified that the offer stands."),
  verb("speech", "fact", "either", "report.proclaim", "proclaim", "The king proclaimed that the war was over."),
  verb("speech", "fact", "either", "report.pronounce", "pronounce", "The doctor pronounced that she was dead."),
  verb("speech", "fact", "either", "report.protest", "protest", "He protested that he was innocent."),
  verb("speech", "fact", "either", "report.certify", "certify", "Officials certified that the count was fair."),
  verb("speech", "fact", "either", "report.specify", "specify", "The contract specifies that rent is due in May."),
  verb("speech", "fact", "either", "report.stipulate", "stipulate", "The contract stipulates that rent is due in May."),
  verb("speech", "fact", "either", "report.detail", "detail", "The note details that two pumps failed."),
  verb("speech", "fact", "either", "report.describe", "describe", "She described that the sky turned red."),
  verb("speech", "fact", "either", "report.relate", "relate", "He related that the ship sank."),
  verb("speech", "fact", "either", "report.shout", "shout", "He shouted that the boat was sinking."),
  verb("speech", "fact", "either", "report.yell", "yell", "She yelled that the house was on fire."),
  verb("speech", "fact", "either", "report.cry", "cry", "He cried that the boat was sinking."),
  verb("speech", "fact", "either", "report.exclaim", "exclaim", "She exclaimed that she had won."),
  verb("speech", "fact", "either", "report.whisper", "whisper", "He whispered that the king was dead."),
  verb("speech", "fact", "either", "report.mutter", "mutter", "He muttered that the soup was cold."),
  verb("speech", "fact", "either", "report.murmur", "murmur", "She murmured that it was late."),
  verb("speech", "fact", "either", "report.scream", "scream", "She screamed that the car was on fire."),
  verb("speech", "fact", "either", "report.chant", "chant", "The crowd chanted that the vote was stolen."),
  verb("speech", "fact", "either", "report.opine", "opine", "He opined that the law was bad."),
  verb("speech", "denied", "either", "report.contest", "contest", "Lawyers contest that the vote was fair."),
  verb("speech", "fact", "quote", "report.continue", "continue", "“The road is safe,” she continued."),
  verb("speech", "fact", "quote", "report.begin", "begin", "“The road is safe,” she began."),
  verb("speech", "fact", "quote", "report.interject", "interject", "“The road is safe,” he interjected."),
  verb("speech", "fact", "quote", "report.enthuse", "enthuse", "“The team is superb,” she enthused."),
  verb("speech", "fact", "quote", "report.elaborate", "elaborate", "“The road is safe,” she elaborated."),
  verb("speech", "fact", "quote", "report.gush", "gush", "“The team is superb,” he gushed."),
  verb("speech", "fact", "quote", "report.sum-up", "sum up", "“The team is superb,” she summed up."),
  verb("speech", "fact", "either", "report.agree", "agree", "She agreed that the plan was bad."),
  verb("speech", "fact", "quote", "report.disagree", "disagree", "“The plan is bad,” she disagreed."),
  verb("speech", "fact", "either", "report.vote", "vote", "The panel voted that the road be closed."),
  verb("speech", "fact", "quote", "report.urge", "urge", "“Stay home,” he urged."),
  verb("speech", "fact", "either", "report.plead", "plead", "He pleaded that he was ill."),
  verb("speech", "fact", "quote", "report.beg", "beg", "“Stay home,” she begged."),
  verb("speech", "possible", "either", "report.request", "request", "She requested that the file be opened."),
  verb("speech", "possible", "either", "report.order", "order", "The judge ordered that the mine be closed."),
  verb("speech", "fact", "quote", "report.ask", "ask", "“Is it safe?” she asked."),
  verb("speech", "fact", "quote", "report.wonder", "wonder", "“Is it safe?” he wondered."),
  verb("speech", "fact", "quote", "report.inquire", "inquire", "“Is it safe?” she inquired."),
  verb("speech", "fact", "quote", "report.enquire", "enquire", "“Is it safe?” she enquired."),
  verb("speech", "fact", "quote", "report.query", "query", "“Is it safe?” he queried."),
  verb("speech", "fact", "quote", "report.read", "read", "“The road is closed,” the sign read."),
  verb("speech", "fact", "either", "report.make-clear", "make clear", "She made clear that the offer stands."),
  verb("speech", "fact", "either", "report.publish", "publish", "The paper published that he lied."),
  verb("speech", "fact", "either", "report.broadcast", "broadcast", "The station broadcast that the king was dead."),
  verb("speech", "fact", "either", "report.leak", "leak", "A source leaked that the deal was dead."),
  verb("speech", "fact", "either", "report.remonstrate", "remonstrate", "He remonstrated that the fee was wrong."),
  verb("speech", "fact", "either", "report.cable", "cable", "He cabled that the ship was lost."),
  verb("speech", "fact", "quote", "report.rejoin", "rejoin", "“The road is safe,” she rejoined."),
  verb("speech", "fact", "either", "report.reason", "reason", "She reasoned that the shop was shut."),
  verb("speech", "possible", "either", "report.theorise", "theorise", "They theorised that the moon was ice."),
  verb("speech", "possible", "either", "report.theorize", "theorize", "They theorized that the moon was ice."),
  verb("speech", "possible", "either", "report.hypothesise", "hypothesise", "They hypothesised that bees see red."),
  verb("speech", "possible", "either", "report.hypothesize", "hypothesize", "They hypothesized that bees see red."),
  verb("speech", "possible", "either", "report.posit", "posit", "He posited that the moon was ice."),
  verb("speech", "possible", "either", "report.postulate", "postulate", "He postulated that the moon was ice."),
  verb("speech", "fact", "either", "report.brag", "brag", "She bragged that she never lost."),
  verb("speech", "fact", "either", "report.muse", "muse", "He mused that the town had changed."),
  verb("speech", "fact", "either", "report.snap", "snap", "She snapped that the road was closed.", "The rope snapped."),
  verb("speech", "fact", "either", "report.crow", "crow", "He crowed that the vote was won."),
  verb("speech", "fact", "either", "report.grumble", "grumble", "Farmers grumble that prices fell."),
  verb("speech", "fact", "either", "report.gripe", "gripe", "Riders gripe that the trains are late."),
  verb("speech", "fact", "either", "report.text", "text", "She texted that the shop was shut."),
  verb("speech", "fact", "either", "report.email", "email", "He emailed that the match was off."),
  verb("speech", "fact", "either", "report.object", "object", "She objected that the fee was wrong."),
  verb("speech", "fact", "either", "report.venture", "venture", "He ventured that the plan was bad."),
  verb("speech", "fact", "either", "report.decree", "decree", "The king decreed that the gate be shut."),
  verb("speech", "fact", "either", "report.volunteer", "volunteer", "She volunteered that she had seen him."),
  verb("speech", "fact", "quote", "report.fume", "fume", "“The plan is bad,” she fumed."),
  verb("speech", "fact", "quote", "report.thunder", "thunder", "“The plan is bad,” he thundered."),
  verb("speech", "fact", "quote", "report.echo", "echo", "“The plan is bad,” she echoed."),
  verb("speech", "fact", "quote", "report.sigh", "sigh", "“The plan is bad,” he sighed."),
  verb("speech", "fact", "quote", "report.ponder", "ponder", "“Is it safe?” she pondered."),
  verb("speech", "fact", "quote", "report.offer", "offer", "“The plan is bad,” he offered."),
  // Belief.
  verb("belief", "possible", "either", "report.think", "think", "She thinks that the plan is bad."),
  verb("belief", "possible", "either", "report.believe", "believe", "He believes that the mine will reopen."),
  verb("belief", "possible", "clause", "report.suppose", "suppose", "I suppose that she left."),
  verb("belief", "possible", "clause", "report.assume", "assume", "Traders assume that rates will fall."),
  verb("belief", "possible", "clause", "report.presume", "presume", "Police presume that he fled."),
  verb("belief", "possible", "clause", "report.suspect", "suspect", "Police suspect that he fled."),
  verb("belief", "possible", "clause", "report.reckon", "reckon", "He reckons that it will rain."),
  verb("belief", "possible", "clause", "report.guess", "guess", "I guess that she left."),
  verb("belief", "possible", "clause", "report.consider", "consider", "They consider that the law is bad."),
  verb("belief", "possible", "either", "report.feel", "feel", "She feels that the town has changed."),
  verb("belief", "possible", "clause", "report.fear", "fear", "Residents fear that the dam will break."),
  verb("belief", "possible", "clause", "report.worry", "worry", "She worries that the mill will close."),
  verb("belief", "possible", "either", "report.hope", "hope", "He hopes that talks resume."),
  verb("belief", "possible", "clause", "report.wish", "wish", "She wishes that he had stayed."),
  verb("belief", "possible", "clause", "report.expect", "expect", "Traders expect that rates will fall."),
  verb("belief", "possible", "clause", "report.anticipate", "anticipate", "The firm anticipates that sales will double."),
  verb("belief", "possible", "clause", "report.doubt", "doubt", "He doubts that the deal will hold."),
  verb("belief", "possible", "clause", "report.imagine", "imagine", "She imagines that he is rich."),
  verb("belief", "possible", "clause", "report.trust", "trust", "We trust that the road is safe."),
  verb("belief", "possible", "clause", "report.dream", "dream", "He dreamt that the sea rose."),
  verb("belief", "possible", "clause", "report.deem", "deem", "They deem that the law is bad."),
  verb("belief", "possible", "clause", "report.judge", "judge", "She judged that the ice would hold."),
  verb("belief", "possible", "clause", "report.bet", "bet", "Traders bet that rates will fall."),
  verb("belief", "possible", "clause", "report.gather", "gather", "I gather that she left."),
  verb("belief", "possible", "clause", "report.intend", "intend", "They intend that the road be closed."),
  verb("belief", "possible", "clause", "report.pray", "pray", "They pray that he survives."),
  verb("belief", "possible", "clause", "report.be-afraid", "be afraid", "He is afraid that the dam leaks."),
  verb("belief", "possible", "clause", "report.be-confident", "be confident", "She is confident that the dam holds."),
  verb("belief", "possible", "clause", "report.be-sure", "be sure", "She is sure that the dam holds."),
  verb("belief", "possible", "clause", "report.be-certain", "be certain", "He is certain that the dam holds."),
  verb("belief", "possible", "clause", "report.be-hopeful", "be hopeful", "She is hopeful that talks resume."),
  verb("belief", "possible", "clause", "report.be-optimistic", "be optimistic", "She is optimistic that talks resume."),
  verb("belief", "possible", "clause", "report.be-convinced", "be convinced", "He is convinced that the dam leaks."),
  verb("belief", "possible", "clause", "report.be-concerned", "be concerned", "She is concerned that the dam leaks."),
  verb("belief", "possible", "clause", "report.be-worried", "be worried", "She is worried that the dam leaks."),
  verb("belief", "possible", "clause", "report.be-adamant", "be adamant", "He is adamant that the dam holds."),
  verb("belief", "possible", "clause", "report.be-doubtful", "be doubtful", "He is doubtful that the dam holds."),
  verb("belief", "possible", "clause", "report.be-sceptical", "be sceptical", "He is sceptical that the dam holds."),
  verb("belief", "possible", "clause", "report.be-skeptical", "be skeptical", "He is skeptical that the dam holds."),
  verb("belief", "possible", "clause", "report.envision", "envision", "They envision that the port will grow."),
  verb("belief", "possible", "clause", "report.foresee", "foresee", "He foresees that prices will rise."),
  verb("belief", "possible", "clause", "report.surmise", "surmise", "Police surmise that he fled."),
  verb("belief", "possible", "clause", "report.be-positive", "be positive", "She is positive that the dam holds."),
  verb("belief", "possible", "clause", "report.be-persuaded", "be persuaded", "He is persuaded that the dam leaks."),
  // Knowledge.
  verb("knowledge", "fact", "either", "report.know", "know", "The widow knows that her son left."),
  verb("knowledge", "fact", "clause", "report.realise", "realise", "He realised that the door was open."),
  verb("knowledge", "fact", "clause", "report.realize", "realize", "He realized that the door was open."),
  verb("knowledge", "fact", "clause", "report.learn", "learn", "She learned that the mill had closed."),
  verb("knowledge", "fact", "clause", "report.understand", "understand", "We understand that the deal is dead."),
  verb("knowledge", "fact", "clause", "report.discover", "discover", "They discovered that the safe was empty."),
  verb("knowledge", "fact", "either", "report.remember", "remember", "He remembers that the hall was cold."),
  verb("knowledge", "fact", "clause", "report.forget", "forget", "She forgot that the shop was shut."),
  verb("knowledge", "fact", "clause", "report.recognise", "recognise", "They recognise that the law is old."),
  verb("knowledge", "fact", "clause", "report.recognize", "recognize", "They recognize that the law is old."),
  verb("knowledge", "fact", "clause", "report.accept", "accept", "He accepts that the plan failed."),
  verb("knowledge", "fact", "clause", "report.establish", "establish", "Police established that he had fled."),
  verb("knowledge", "fact", "clause", "report.prove", "prove", "The test proved that milk was sour."),
  verb("knowledge", "fact", "clause", "report.demonstrate", "demonstrate", "The test demonstrated that the pump works."),
  verb("knowledge", "fact", "clause", "report.verify", "verify", "Inspectors verified that the mine was shut."),
  verb("knowledge", "fact", "clause", "report.ascertain", "ascertain", "Police ascertained that he had fled."),
  verb("knowledge", "fact", "clause", "report.deduce", "deduce", "She deduced that he had fled."),
  verb("knowledge", "fact", "clause", "report.infer", "infer", "They inferred that he had fled."),
  verb("knowledge", "fact", "clause", "report.figure", "figure", "She figured that he had fled."),
  verb("knowledge", "fact", "clause", "report.figure-out", "figure out", "She figured out that he had fled."),
  verb("knowledge", "fact", "clause", "report.find-out", "find out", "She found out that he had fled."),
  verb("knowledge", "fact", "clause", "report.be-aware", "be aware", "He is aware that the dam leaks."),
  verb("knowledge", "fact", "clause", "report.be-clear", "be clear", "She is clear that the dam leaks."),
  verb("knowledge", "fact", "clause", "report.regret", "regret", "He regrets that the mill closed."),
  verb("knowledge", "fact", "clause", "report.appreciate", "appreciate", "She appreciates that time is short."),
  verb("knowledge", "fact", "clause", "report.ensure", "ensure", "The valve ensures that the tank is full."),
  verb("knowledge", "fact", "clause", "report.make-sure", "make sure", "He made sure that the door was shut."),
  verb("knowledge", "fact", "clause", "report.be-glad", "be glad", "She is glad that the war is over."),
  verb("knowledge", "fact", "clause", "report.be-happy", "be happy", "She is happy that the war is over."),
  verb("knowledge", "fact", "clause", "report.be-pleased", "be pleased", "He is pleased that the war is over."),
  verb("knowledge", "fact", "clause", "report.be-proud", "be proud", "He is proud that the team won."),
  verb("knowledge", "fact", "clause", "report.be-disappointed", "be disappointed", "He is disappointed that the team lost."),
  verb("knowledge", "fact", "clause", "report.be-surprised", "be surprised", "She is surprised that the team lost."),
  verb("knowledge", "fact", "clause", "report.be-sorry", "be sorry", "He is sorry that the team lost."),
  verb("knowledge", "fact", "clause", "report.be-unaware", "be unaware", "He was unaware that the dam leaked."),
  verb("knowledge", "fact", "clause", "report.be-grateful", "be grateful", "She is grateful that the war is over."),
  verb("knowledge", "fact", "clause", "report.be-angry", "be angry", "They are angry that the mill closed."),
  // Perception.
  verb("perception", "fact", "clause", "report.see", "see", "They saw that the door was open."),
  verb("perception", "fact", "clause", "report.hear", "hear", "She heard that the mill had closed."),
  verb("perception", "fact", "clause", "report.notice", "notice", "He noticed that the door was open."),
  verb("perception", "fact", "clause", "report.sense", "sense", "She sensed that he was ill."),
  verb("perception", "fact", "clause", "report.perceive", "perceive", "They perceive that the town has changed."),
  verb("perception", "fact", "clause", "report.spot", "spot", "He spotted that the seal was broken."),
];

const BY_LEMMA: ReadonlyMap<string, ReportingVerb> = new Map(REPORTING_VERBS.map((row) => [row.lemma, row]));

/** The row of a reporting verb; null when the lemma reports nothing. */
export function reportingVerb(lemma: string): ReportingVerb | null {
  return BY_LEMMA.get(lemma) ?? null;
}

/** Nouns whose clause is somebody's content: "his claim that the vote was rigged". */
export const REPORTING_NOUNS: ReadonlySet<string> = new Set(
  "report statement claim announcement allegation study survey poll estimate forecast prediction warning assertion belief view opinion argument suggestion rumour rumor fear hope concern accusation admission confirmation conclusion finding declaration denial promise pledge assurance suspicion notion idea complaint remark comment evidence proof indication sign news reminder confession revelation hint speculation testimony letter memo email theory hypothesis doubt knowledge feeling impression sense expectation".split(" "),
);

/** Inanimate nouns that report as subjects ("figures show") and stand for those who made them. */
export const REPORT_SOURCES: ReadonlySet<string> = new Set(
  "report statement study survey poll letter memo email data figure document paper analysis research review record source result release post article filing file indictment complaint statistic number census investigation inquiry audit evidence law contract treaty note notice sign headline newspaper website".split(" "),
);

/** Adverbs that say somebody else asserts it, without saying who. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set("reportedly allegedly purportedly supposedly apparently".split(" "));


/** What a verb takes when it tells what its subject makes of something: a preposition ("accused him of"), or "to" for an infinitive ("urged them to"), or "=" for a complement ("called it a gift"). */
export interface StanceVerb {
  readonly id: string;
  readonly lemma: string;
  readonly takes: readonly string[];
  readonly fires: string;
  readonly not: string;
}

function stance(id: string, lemma: string, takes: string, fires: string, not: string): StanceVerb {
  return { id, lemma, takes: takes.split(" "), fires, not };
}

/** Verbs that give somebody's view, charge, warning or request in a phrase: the claim stays what it is, and is theirs. */
export const STANCE_VERBS: readonly StanceVerb[] = [
  stance("stance.accuse", "accuse", "of", "The union accused the firm of hiding costs.", "The accused man left."),
  stance("stance.blame", "blame", "for on", "Farmers blame the dam for the flood.", "The blame lies elsewhere."),
  stance("stance.call", "call", "= for on", "She called the plan a gift to the rich.", "She called her brother."),
  stance("stance.describe", "describe", "as", "He described the talks as tense.", "He described the house."),
  stance("stance.dismiss", "dismiss", "as", "She dismissed the report as fake.", "She dismissed the cook."),
  stance("stance.denounce", "denounce", "as", "They denounced the vote as a sham.", "They denounced the vote."),
  stance("stance.condemn", "condemn", "as", "They condemned the raid as unlawful.", "They condemned the house."),
  stance("stance.brand", "brand", "= as", "He branded the deal a disgrace.", "He branded the cattle."),
  stance("stance.label", "label", "= as", "She labelled the plan a mistake.", "She labelled the jars."),
  stance("stance.hail", "hail", "as", "He hailed the deal as historic.", "He hailed a cab."),
  stance("stance.praise", "praise", "as for", "She praised the crew for its calm.", "She praised the crew."),
  stance("stance.criticise", "criticise", "as for", "He criticised the bill as too soft.", "The minister criticised the plan."),
  stance("stance.criticize", "criticize", "as for", "He criticized the bill as too soft.", "The minister criticized the plan."),
  stance("stance.characterise", "characterise", "as", "He characterised the talks as tense.", "Long winters characterise the valley."),
  stance("stance.characterize", "characterize", "as", "He characterized the talks as tense.", "Long winters characterize the valley."),
  stance("stance.portray", "portray", "as", "The paper portrayed him as a thief.", "She portrayed a queen."),
  stance("stance.regard", "regard", "as", "Lawyers regard the rule as void.", "He regarded the sea."),
  stance("stance.view", "view", "as", "Traders view gold as safe.", "They viewed the house."),
  stance("stance.see", "see", "as", "Critics see the move as a trick.", "They saw the sea."),
  stance("stance.warn", "warn", "of against about", "The bank warned of a slump.", "The bell warned the crew."),
  stance("stance.complain", "complain", "of about", "Residents complained about the noise.", "Residents complained."),
  stance("stance.urge", "urge", "to", "The mayor urged residents to leave.", "The mayor urged calm."),
  stance("stance.want", "want", "to", "The mayor wants the army to leave the town.", "The mayor wants a car."),
  stance("stance.tell", "tell", "to", "The mayor told residents to leave.", "The mayor told a story."),
  stance("stance.advise", "advise", "to", "Doctors advise patients to rest.", "Doctors advise the state."),
  stance("stance.order", "order", "to", "The judge ordered the firm to pay.", "The judge ordered a meal."),
  stance("stance.encourage", "encourage", "to", "The bank encouraged firms to invest.", "The news encouraged him."),
  stance("stance.beg", "beg", "to", "She begged the court to free him.", "She begged for food."),
  stance("stance.instruct", "instruct", "to", "The court instructed the firm to pay.", "The court instructed the clerk."),
  stance("stance.ask", "ask", "to for", "The union asked the court to lift the ban.", "She asked a question."),
];

const STANCES: ReadonlyMap<string, StanceVerb> = new Map(STANCE_VERBS.map((row) => [row.lemma, row]));

/** The row of a verb that gives its subject's view in a phrase; null for others. */
export function stanceVerb(lemma: string): StanceVerb | null {
  return STANCES.get(lemma) ?? null;
}
