### Words of the first start.

welcome-title = Welcome to Knee Coach
welcome-under = Gentle knee exercises, with a friendly eye on how you move.
welcome-does-title = What it does
welcome-does = It shows you exercises, counts with you, and fits the plan to how your knee feels.
    A few questions come first. They take about four minutes, and you can stop and go on at any time.
welcome-not-title = What it is not
welcome-not = It is not a medical device and replaces no doctor or physiotherapist.
    It judges movement, not knees. Pain decides: stop if it hurts.
welcome-private-title = What stays with you
welcome-private = Everything stays on this computer.
    No video is kept.
    Nothing is sent.
welcome-leave = Leave
welcome-begin = I have read this. Begin

ready-title = You are ready for your first session
ready-first = The first session is short and calm. Stopping early is always fine.
ready-camera = Camera and sound are set up with you at its beginning. You need about three metres of room.
ready-morning = In the mornings Knee Coach asks how the knee is. The plan of the day is made from it.
ready-wishes = What you would like to do well again is asked in the next days.
ready-go = See today’s plan

country-at = Austria
country-be = Belgium
country-bg = Bulgaria
country-hr = Croatia
country-cy = Cyprus
country-cz = Czechia
country-dk = Denmark
country-ee = Estonia
country-fi = Finland
country-fr = France
country-de = Germany
country-gr = Greece
country-hu = Hungary
country-ie = Ireland
country-it = Italy
country-lv = Latvia
country-lt = Lithuania
country-lu = Luxembourg
country-mt = Malta
country-nl = Netherlands
country-pl = Poland
country-pt = Portugal
country-ro = Romania
country-sk = Slovakia
country-si = Slovenia
country-es = Spain
country-se = Sweden
country-is = Iceland
country-li = Liechtenstein
country-no = Norway
country-ch = Switzerland
country-tr = Türkiye
country-in = India
country-gb = United Kingdom
country-hk = Hong Kong
country-us = United States
country-ca = Canada
country-mx = Mexico
country-au = Australia
country-nz = New Zealand
country-jp = Japan
country-kr = South Korea
country-cn = China
country-br = Brazil
country-il = Israel
country-sg = Singapore
