using System.CommandLine;
using System.Globalization;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>What "run" understands. Values are taken as text, so that every mistake in them can be told at once.</summary>
internal sealed class RunOptions
{
    public const int MostDistricts = 4096;

    public Argument<string?> Scenario { get; } = new("scenario")
    {
        Description = $"The scenario: {string.Join(", ", ScenarioLibrary.Names)} (default {ScenarioLibrary.Default}).",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<string?> Seed { get; } = Value("--seed", "N", "The seed that all chance hangs on (default 7).");

    public Option<string?> Ticks { get; } =
        Value("--ticks", "N", $"How many weeks (default of the scenario, usually {Experiments.Scenario.DefaultTicks}).");

    public Option<string?> Participants { get; } = Value("--participants", "N", "How many participants at the start (default 300).");

    public Option<string?> Districts { get; } =
        Value("--districts", "N", "How many districts the residents live in; changes the speed, never the result.");

    public Option<string[]> Set { get; } = new("--set")
    {
        HelpName = "key=value",
        Description = "Sets a parameter of the model, such as threat=0; may be repeated.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<string?> Ties { get; } =
        Value("--ties", "FILE", "A CSV file of ties (source,target) to start from; its labels are the participants.");

    public Option<string?> Out { get; } = Value("--out", "DIR", "The folder of the run (default runs/SCENARIO/SEED).");

    public Option<bool> NoFigures { get; } = new("--no-figures") { Description = "Draws no figure." };

    public Option<bool> Quiet { get; } =
        new("--quiet") { Description = "Shows no progress and no table, only where the run is and its digest." };

    public Option<bool> Json { get; } = new("--json") { Description = "Prints summary.json and nothing else." };

    public IReadOnlyList<Option> All => [Seed, Ticks, Participants, Districts, Set, Ties, Out, NoFigures, Quiet, Json];

    /// <summary>A number as the texts of problems show it.</summary>
    public static string Shown(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    private static Option<string?> Value(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description };
}
