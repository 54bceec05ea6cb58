using System.Diagnostics;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>Experiments, stress tests, comparisons and reports, in English.</summary>
internal sealed partial class EnglishTexts
{
    public override string ExperimentCommand => "Does all runs of an experiment: factors, design, replications; writes tables, a figure and a report.";

    public override string StressCommand => "Tests a design against stresses, each against no stress with the same seeds, and says which rule of the charter helps.";

    public override string CompareCommand => "Compares two designs, paired by seed, with their survival curves.";

    public override string ReportCommand => "Writes the report of an experiment, a stress test, a comparison or a run as one HTML file that loads nothing.";

    public override string NameOrFileWord => "NAME|FILE";

    public override string StressWord => "STRESS[=STRENGTH]";

    public override string DesignArgument => "The design: a scenario by name, or a file with charter, people and ties.";

    public override string OtherDesignArgument => "The design that it is compared with.";

    public override string ReportedArgument => "The folder of an experiment, a stress test, a comparison or a run that is complete.";

    public override string OutOfBatchOption => "The folder of the results (default runs/ and the name).";

    public override string OutOfReportOption => "The file of the report (default report.html in the folder).";

    public override string ResumeOption => "Goes on with what is unfinished there, and refuses to begin. Without it, what is unfinished is gone on with, too.";

    public override string ForceBatchOption => "Begins again, whatever is there.";

    public override string DryRunOption => "Only tells runs, time, memory and disk, from a short trial; nothing is written.";

    public override string NoFiguresOrReportOption => "Draws no figure and writes no report.";

    public override string BatchFormatOption => "The format of the tables (default both).";

    public override string QuietBatchOption => "Shows no progress and no table, only where the results are.";

    public override string JsonBatchOption => "Prints manifest.json and nothing else.";

    public override string FirstSeedOption => "The first seed; the others follow (default 1).";

    public override string StressAtOption => "The week in which a stress strikes (default the middle of the run).";

    public override string NothingToResume => "holds nothing unfinished";

    public override string FiguresStay => "The figures stay in their language: there is no journal of the run from which they could be drawn again.";

    public override string NothingToReport => "holds no experiment, stress test, comparison or run that is complete";

    public override string NothingWritten => "Nothing was written.";

    public override string ExperimentHeading => "experiment";

    public override string PointHeading => "point";

    public override string FactorsHeading => "What differs: values, meaning";

    public override string FactorHeading => "factor";

    public override string IndexHeading => "index";

    public override string EstimateHeading => "estimate";

    public override string SchemaArgument => "Of which files: scenario (default) or experiment.";

    public override string IntervalHeading => "95 % interval";

    public override string RunsHeading => "runs";

    public override string PointsHeading => "points";

    public override string TimeHeading => "time";

    public override string MemoryHeading => "memory";

    public override string DiskHeading => "disk";

    public override string StressHeading => "stress";

    public override string RuleHeading => "charter";

    public override string OutputAfterHeading => "output after it";

    public override string ChangeHeading => "change";

    public override string LessInHeading => "less in";

    public override string LiveOnHeading => "live on for a year";

    public override string FiguresHeading => "Figures";

    public override string PointsInexact(string inexact, string points) => $"At {inexact} of {points} points the measure of 'until' is not known as exactly as wanted.";

    public override string HowTypesCount => "Networks that once had 3 members count, by the type they held longest; how long they live on, by their type in week 12.";

    public override string ResultsByType => "What became of networks, by the type they held longest";

    public override string LimitsHeading => "Limits";

    public override string RepeatHeading => "Once more";

    public override string RepeatText => "The same version gives the same digest, on any number of processors.";

    public override IReadOnlyList<string> LimitsOfRun { get; } =
    [
        "This is one run with one seed: another seed gives another history. An experiment tells how far chance goes.",
        "The model is illustrative and not calibrated to real people; it shows what follows from its rules, not what will happen.",
        "Benefit is felt benefit, output is what the model calls so; neither is money.",
    ];

    public override string Index(IndexKind kind) => kind switch
    {
        IndexKind.First => "alone (first order)",
        IndexKind.Total => "in all (total)",
        IndexKind.Mu => "mean effect (μ)",
        IndexKind.MuStar => "mean size of effect (μ*)",
        IndexKind.Sigma => "spread of effect (σ)",
        _ => throw new UnreachableException(),
    };

    public override string ExperimentArgument(string names) => $"One of {names}, or a file.";

    public override string JobsOption(int usual) => $"How many runs at a time (default {usual}, one for each processor).";

    public override string SeedsOption(int usual) => $"How many seeds (default {usual}).";

    public override string OnlyOption(string names) => $"Only this stress, with its strength if given; may be repeated. One of {names}.";

    public override string NoExperiment(string name, string names) => $"there is no experiment '{name}'; there are {names}, or a file";

    public override string TooFewWeeks(string least, string weeks, string option) => $"a stress test needs at least {least} weeks, not {weeks}; {option} sets them";

    public override string SameName(string name) => $"both designs are called {name}; give one of them another name";

    public override string OtherExperiment(string name, string option) => $"another experiment, or another version of it, is there ({name}); {option} begins again";

    public override string DoneBefore(string option) => $"The same is there already, so nothing was computed; {option} does it again.";

    public override string BatchGoesOn(string runs) => $"{RunsAre(runs)} done there; going on.";

    public override string BatchStopped(string runs) => $"stopped; {RunsAre(runs)} kept. The same command goes on.";

    public override string BatchPaused(string reason, string runs) => $"paused: {reason}. {RunsAre(runs)} kept; the same command goes on.";

    public override string RunsDone(string done, string needed) => $"run {done} of {needed}";

    public override string RunsPerSecond(string number) => $"{number} runs/s";

    public override string RunsFailed(string number) => $"{number} failed";

    public override string RunsOf(string number) => number == "1" ? "1 run" : $"{number} runs";

    public override string MorePoints(int points) => $"... and {points} more in points.csv";

    public override string PeakMemory(string bytes) => $"at most {bytes} of memory";

    public override string Roughly(string what) => $"about {what}";

    public override string AboutWith(string time, string jobs) => $"about {time}, {jobs} at a time";

    public override string OfSeeds(int some, int all) => $"{some} of {all}";

    private static string RunsAre(string runs) => runs == "1" ? "1 run is" : $"{runs} runs are";
}
