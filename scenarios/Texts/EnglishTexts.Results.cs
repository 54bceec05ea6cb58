namespace CoCreation.Sim.Scenarios;

/// <summary>What a run shows, in English.</summary>
internal sealed partial class EnglishTexts
{
    public override string Competition => "competition network";

    public override string Ignorance => "ignorance network";

    public override string Lament => "complaint network";

    public override string CoCreation => "co-creation community";

    public override string Loose => "loose network";

    public override string Competitions => "competition networks";

    public override string Ignorances => "ignorance networks";

    public override string Laments => "complaint networks";

    public override string CoCreations => "co-creation communities";

    public override string Looses => "loose networks";

    public override string TypeHeading => "type";

    public override ResultHeadings Wide { get; } =
        new("networks", "lives on after week 12", "after 5 years", "output/member-week", "ends fulfilled");

    public override ResultHeadings Narrow { get; } =
        new("networks", "lives on\nafter\nweek 12", "after\n5 years", "output per\nmember-week", "ends\nfulfilled");

    public override string OutliveTheRun => "most outlive the run";

    public override string TooFew => "In this model and run, there were too few networks of each type to compare them.";

    public override string HardlyAnyFulfilled => "Hardly any network ended because its work was done.";

    public override string Illustrative => "Illustrative, not calibrated to real people.";

    public override string Digest => "digest";

    public override string Participants(string number) => $"{number} participants";

    public override string Seed(string seed) => $"seed {seed}";

    public override string Files(int figures, int tables) =>
        $"{(figures == 0 ? "no figures" : figures == 1 ? "1 figure" : $"{figures} figures")}, {(tables == 1 ? "1 table" : $"{tables} tables")}";

    public override string Try(string commands) => $"Try: {commands}";

    public override string ChangedRules => "the rules change";

    public override string BeforeAndAfter((string Week, string Counts) before, (string What, string Week) happening, (string Week, string Counts) after) =>
        $"Week {before.Week}, before week {happening.Week} ({happening.What}): {before.Counts}. Week {after.Week}: {after.Counts}.";

    public override string InThisRun(string sentences) => $"In this model and run: {sentences}";

    public override string LastLongest => "last longest";

    public override string LiveOnAfterFiveYears => "live on most often after five years";

    public override string MakeLeast => "make least";

    public override string DoBoth(string plural, string one, string other) => $"{plural} {one} and {other}.";

    public override string Fulfilled(string share, string plural) =>
        $"{share} of the {plural} that ended had finished their work, more than of any other type.";

    public override string Progress(string week, string weeks, string speed) => $"week {week} of {weeks}   {speed} weeks/s";

    public override string TimeLeft(string time) => $"{time} left";

    public override string Stopped(string week, int left, string folder) =>
        $"stopped after week {week}; {(left == 1 ? "1 week was" : $"{Number(left)} weeks were")} left. "
        + $"Nothing was written to {folder}; the same command begins again.";

    public override string Reprinted(string option) => $"This run was there already, so nothing was computed; {option} runs it anew.";
}
