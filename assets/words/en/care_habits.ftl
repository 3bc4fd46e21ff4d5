### Words on habits: load outside of the programme, sitting, shoes, sport, running, staying well.
### "-checked" is the same rule for a physiotherapist.

## Load outside
habit-spike = Today took this week well above your last weeks. Nothing is lost: keep the next days easier.
habit-spike-checked = Outside load of this week { $points } points, ceiling { $ceiling } (1.20 x mean of the last three weeks).
habit-no-step = You have been busier than usual this week, so the exercises stay as they are.
habit-no-step-checked = No level step: outside load { $points } points, ceiling { $ceiling }.
