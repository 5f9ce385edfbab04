# What is wrong and what to do about it, in two sentences at most.

finding-excluded-unproven = “Not affected” for { $group } still needs { $missing }. Add what is missing, or choose “no sign of theft so far” or “not known yet”.
finding-no-sign-undated = “No sign of theft so far” for { $group } has no time. Say when it was true, because tomorrow it may not be.
finding-discovered-before-attack = The attack was noticed { $discovered }, but took place { $attack }. Correct one of the two times.
finding-issued-before-attack = The notice is dated { $issued }, but the attack took place { $attack }. Correct the time of the notice or of the attack.
finding-next-update-not-later = The next update is promised for { $next }, but the notice is dated { $issued }. Choose a later time for the next update.
finding-service-limited-and-continuing = “{ $service }” is listed both as limited and as running as usual. Keep the one that is true.
finding-safe-data-but-databases-hit = The data of { $group } is said to be safe, but databases or records were affected. Have the specialists confirm it, or choose a more cautious status.
finding-excluded-but-altered = The data of { $group } is said to be not affected, and also altered or deleted. Correct one of the two.
finding-outage-but-attack = It is called an IT outage, but other answers speak of attackers or of stolen data. Choose the kind of attack, or correct the other answers.
finding-number-smaller-than-part = The total is { $number }, but one group alone is { $part }. Correct one of the two numbers.
finding-as-of-after-issue = The status for { $group } is dated later than the notice itself. Correct one of the two times.
finding-restored-before-attack = Systems are expected back by { $restored }, but the attack took place { $attack }. Correct one of the two dates.
finding-help-without-category = There is help on “{ $topic }”, but no line of the data says that such data is affected. Add the data concerned, or remove the offer.
finding-tell-until-past = People affected are to be told by { $until }, but the notice is dated { $issued }. Choose a later day, or say that they have been told.
finding-complete-but-limited = Everything is said to be restored, but “{ $service }” is still limited. Correct one of the two answers.
finding-fact-unread = This version of Herold cannot read the answer to “{ $fact }” in the case file, so the texts do not mention it. Enter the answer again, or open the case with a newer version.

## What may be missing

proof-source = a source
proof-as-of = a time
proof-released-by = a person who releases it

fix-open-fact = Go to “{ $fact }”
