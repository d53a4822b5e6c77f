"""Words of the press that stand for each other when passages are ranked and figures are tied to words.

Forms that no ending tells (bought, buy), nouns of verbs (acquisition, acquire), and what one desk calls a climb and the
next a gain. They only say that two sentences may speak of one thing: what is rose and what is fell, what is planned and
what is done, whether a quotation is word for word, is told elsewhere, by the words themselves.
"""

from __future__ import annotations

# Each line is one family, of which the first word stands for all.
FAMILIES = """
rise rose risen climb gain jump increase soar surge grow grew grown growth
fall fell fallen drop decline slip slid slide decrease sink sank sunk plunge tumble shrink shrank shrunk
cut reduce reduction shed axe axed slash trim eliminate
buy bought acquire acquisition purchase takeover
sell sold sale
employee employ employment staff staffer workforce job redundancy
begin began begun start
make made
build built
win won winner
lose lost loss
pay paid payment
lead led leader
hold held
give gave given
take took taken
go went gone
come came
tell told
leave left departure depart
send sent
spend spent
meet met
find found
keep kept
stand stood
know knew known
show shown
write wrote written
speak spoke spoken
think thought
bring brought
choose chose chosen choice
break broke broken
drive drove driven
fly flew flown flight
become became
feel felt
catch caught
fight fought
die death dead
approve approval
arrive arrival
decide decision
agree agreement
refuse refusal
propose proposal
close closure
fail failure
deliver delivery
recover recovery
produce production
receive receipt
lend lent loan
publish publication
resign resignation
inspect inspection
explain explanation
apply application
expand expansion
extend extension
conclude conclusion
permit permission
admit admission
invade invasion
destroy destruction
elect election
investor invest investment
child children kid
man men
woman women
person people
film movie
car vehicle automobile
aircraft airplane aeroplane jet
doctor physician
boss ceo
chair chairman chairwoman chairperson
repair mend fix
injure injury hurt wound
jail imprison prison
company firm
year annual annually yearly
month monthly
week weekly
day daily
home house housing
"""
