// Words whose lemma no list at hand has right, and verbs of the news that compromise's list lacks.

/** "form/class=lemma", blanks between; classes as in `lemmaClass`, or a tag. */
export const LEMMAS_BY_HAND = `
am/B=be are/B=be 'm/B=be 're/B=be 's/Z=be is/Z=be was/D=be were/D=be been/D=be being/G=be 've/B=have has/Z=have had/D=have
'd/D=have does/Z=do did/D=do done/D=do 'd/MD=would 'll/MD=will wo/MD=will ca/MD=can sha/MD=shall n't/RB=not ai/B=be
lay/D=lie better/RBR=well best/RBS=well worse/RBR=badly smelled/D=smell people/S=person bred/D=breed freed/D=free
freeing/G=free women/S=woman men/S=man children/S=child feet/S=foot teeth/S=tooth mice/S=mouse geese/S=goose lives/S=life
wives/S=wife knives/S=knife criteria/S=criterion phenomena/S=phenomenon analyses/S=analysis crises/S=crisis bases/S=base
theses/S=thesis series/S=series species/S=species headquarters/S=headquarters better/R=good worse/R=bad more/R=more
less/R=less further/R=far farther/R=far best/T=good worst/T=bad most/T=most least/T=least fell/D=fall found/D=find
founded/D=found left/D=leave saw/D=see felt/D=feel ground/D=grind wound/D=wind bound/D=bind fled/D=flee led/D=lead
shot/D=shoot hung/D=hang hanged/D=hang lit/D=light spat/D=spit sought/D=seek slain/D=slay slew/D=slay strove/D=strive
striven/D=strive shrank/D=shrink shrunk/D=shrink stank/D=stink wove/D=weave woven/D=weave bade/D=bid clad/D=clothe
dealt/D=deal leapt/D=leap pled/D=plead proven/D=prove sped/D=speed stricken/D=strike swollen/D=swell trod/D=tread
trodden/D=tread wrought/D=work forsook/D=forsake overthrown/D=overthrow overthrew/D=overthrow withdrawn/D=withdraw
withdrew/D=withdraw upheld/D=uphold withheld/D=withhold overseen/D=oversee oversaw/D=oversee undergone/D=undergo
underwent/D=undergo undertaken/D=undertake undertook/D=undertake overtook/D=overtake overtaken/D=overtake
overcame/D=overcome foresaw/D=foresee foreseen/D=foresee rebuilt/D=rebuild resold/D=resell retold/D=retell rewrote/D=rewrite
rewritten/D=rewrite rerun/D=rerun reset/D=reset outsold/D=outsell outdid/D=outdo outgrew/D=outgrow outgrown/D=outgrow
mistook/D=mistake mistaken/D=mistake misled/D=mislead misread/D=misread misunderstood/D=misunderstand forbade/D=forbid
forbidden/D=forbid forgave/D=forgive forgiven/D=forgive forgone/D=forgo repaid/D=repay prepaid/D=prepay remade/D=remake
broadcast/D=broadcast forecast/D=forecast dying/G=die lying/G=lie tying/G=tie vying/G=vie singeing/G=singe dyeing/G=dye
dyed/D=dye agreeing/G=agree seeing/G=see fleeing/G=flee focusing/G=focus focused/D=focus focussed/D=focus focusses/Z=focus
biased/D=bias panicked/D=panic panicking/G=panic picnicked/D=picnic mimicked/D=mimic mimicking/G=mimic trafficked/D=traffic
trafficking/G=traffic travelled/D=travel travelling/G=travel cancelled/D=cancel cancelling/G=cancel labelled/D=label
labelling/G=label modelled/D=model modelling/G=model signalled/D=signal signalling/G=signal totalled/D=total
totalling/G=total fuelled/D=fuel fuelling/G=fuel levelled/D=level levelling/G=level channelled/D=channel
quarrelled/D=quarrel rivalled/D=rival marvelled/D=marvel counselled/D=counsel tunnelled/D=tunnel dialled/D=dial
fulfilled/D=fulfil fulfilling/G=fulfil fulfils/Z=fulfil fulfills/Z=fulfill enrolled/D=enrol enrolling/G=enrol
programmed/D=program programming/G=program worshipped/D=worship kidnapped/D=kidnap kidnapping/G=kidnap
handicapped/D=handicap benefitted/D=benefit benefited/D=benefit benefiting/G=benefit targeted/D=target targeting/G=target
budgeted/D=budget budgeting/G=budget marketed/D=market marketing/G=market offset/D=offset offsetting/G=offset
plummeted/D=plummet plummeting/G=plummet skyrocketed/D=skyrocket halved/D=halve halving/G=halve shelved/D=shelve
shelving/G=shelve axed/D=axe axing/G=axe axes/Z=axe buses/S=bus gases/S=gas houses/S=house causes/S=cause shoes/S=shoe
movies/S=movie ties/S=tie lies/Z=lie dies/Z=die ties/Z=tie goes/Z=go undergoes/Z=undergo leaves/S=leave shelves/S=shelf
wolves/S=wolf thieves/S=thief halves/S=half selves/S=self loaves/S=loaf calves/S=calf elves/S=elf hooves/S=hoof
`;

/** Verbs in their base form, blanks between. */
export const MORE_VERBS = `
airlift amass amend annul appease arraign backtrack bail bankroll bar bog bolster brace broker bug cap cede chair cite
clinch coax collude concede condemn convene convict curb curtail dash debunk decry defuse demote depose deploy deport derail
detain deter detonate dispel dissent dissolve divest dole douse dub dump dwindle ease eke elicit embargo embark embed enact
entrench eschew espouse evade evict evolve exacerbate exempt exhume exile expedite extradite falter ferry fine flank flare
flee flout foil foster freeze garner gauge glean grapple gut hail halve hamper harass haul heed hike hinder hoist hone host
hover hurl impeach impede impose impound incite incur indict induct infer inflict infringe initial instil institute
intercept invoke issue jail jeopardise jolt lag lapse lash launch lease legislate levy liaise liberalise libel lobby loom
loot lure mandate mar marshal mire mobilise mourn mull muster nab near net nosedive notch oust outlaw outpace outstrip
outweigh overhaul overrule overshadow overturn parole peg pelt phase pin pledge plummet plunge poach poise poll pore
postpone pre-empt privatise probe prod prop propel proscribe prosecute pummel purge quash quell quit raid rally ram ramp
ransack rap ratify ravage raze reaffirm realign reap rebound rebuff rebuke rebut recede reconvene recoup recuse redraw reel
refute reignite reinstate reiterate reopen repatriate repeal reprimand rescind reshuffle resume retaliate revamp revert
revise revive revoke rig rile rip rout sabotage sanction scale scramble scrap scrub scrutinise scupper shed shelve shore
shun shutter sideline siphon skid skirt slam slash slip slump slide smuggle snub soar spearhead spike spur squander
stabilise stage stall starve stave stem stoke strafe strand streamline stymie subpoena subside substantiate succumb sue
surge surpass swap swerve tap taper tarnish tether thwart tighten top topple torpedo tout trail trim trigger tumble tweak
underpin undermine unleash unravel unveil uphold usher vault veto vilify vow wane warrant waver wean weigh whip widen wield
withdraw wither woo wrangle wreak yield zoom legalise organise realise recognise criticise apologise emphasise summarise
finalise prioritise authorise analyse paralyse catalyse program
`;
