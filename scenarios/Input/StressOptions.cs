using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>What a stress test, and a comparison of designs, understand besides.</summary>
internal sealed class StressOptions
{
    private const int MostSeeds = 10_000;
    private const int FewestWeeks = 4;

    public StressOptions(Texts texts)
    {
        World = new WorldOptions(texts);
        Seeds = CommonOptions.Value("--seeds", RunOptions.NumberWord, texts.SeedsOption(StressTest.UsualSeeds));
        FirstSeed = CommonOptions.Value("--seed", RunOptions.NumberWord, texts.FirstSeedOption);
        Ticks = CommonOptions.Value("--ticks", RunOptions.NumberWord, texts.TicksOption(Scenario.DefaultTicks));
        At = CommonOptions.Value("--at", RunOptions.NumberWord, texts.StressAtOption);
        Only = new Option<string[]>("--only") { HelpName = texts.StressWord, Description = texts.OnlyOption(string.Join(", ", ShockText.Names)), Arity = ArgumentArity.ZeroOrMore };
        Only.CompletionSources.Add([.. ShockText.Names]);
    }

    public WorldOptions World { get; }

    public Option<string?> Seeds { get; }

    public Option<string?> FirstSeed { get; }

    public Option<string?> Ticks { get; }

    public Option<string?> At { get; }

    public Option<string[]> Only { get; }

    public IReadOnlyList<Option> All => [Seeds, FirstSeed, Ticks, At, Only, World.Participants, World.Set, World.Ties];

    /// <summary>How many seeds, and the first.</summary>
    public (int Seeds, ulong First) ReadSeeds(ParseResult parsed, List<Problem> problems)
    {
        NumberReader numbers = new(parsed, problems);
        return ((int?)numbers.Read(Seeds, 2, MostSeeds) ?? StressTest.UsualSeeds, numbers.Read(FirstSeed, 0, int.MaxValue) ?? 1);
    }

    /// <summary>The stress test; null if there is no such scenario. Problems are added.</summary>
    public StressTest? Read(string named, ParseResult parsed, List<Problem> problems)
    {
        NumberReader numbers = new(parsed, problems);
        Scenario? scenario = new WorldReader(World, parsed, problems).Read(ScenarioChoice.Named(named, problems));
        (int seeds, ulong first) = ReadSeeds(parsed, problems);
        int ticks = (int?)numbers.Read(Ticks, FewestWeeks, Scenario.MostTicks) ?? scenario?.Ticks ?? Scenario.DefaultTicks;
        if (ticks < FewestWeeks)
        {
            problems.Add(new Problem(named, Texts.Both(texts => texts.TooFewWeeks(RunOptions.Shown(FewestWeeks), RunOptions.Shown(ticks), Ticks.Name))));
            return null;
        }

        int week = (int?)numbers.Read(At, 2, (ulong)ticks - 1) ?? ticks / 2;
        string[] only = parsed.GetValue(Only) ?? [];
        problems.AddRange(only.CountBy(typed => typed).Where(count => count.Value > 1).Select(count => new Problem($"{Only.Name} {count.Key}", Texts.Both(texts => texts.GivenTwice))));
        ScenarioEvent.Shock[] chosen = [.. only.Select(name => Chosen(name, week, problems)).OfType<ScenarioEvent.Shock>()];
        return scenario is null ? null : new StressTest
        {
            Scenario = scenario with { Ticks = ticks },
            Week = week,
            Seeds = seeds,
            FirstSeed = first,
            Stresses = only.Length > 0 ? chosen : StressTest.Catalogue(scenario, week),
        };
    }

    /// <summary>A stress as it is typed: a name, with a strength or without.</summary>
    private ScenarioEvent.Shock? Chosen(string typed, int week, List<Problem> problems)
    {
        string[] parts = typed.Split('=', 2);
        string strength = parts.Length > 1 ? "=" + parts[1] : "";
        return ShockText.Parse($"{parts[0]}@{RunOptions.Shown(week)}{strength}", $"{Only.Name} {typed}", problems);
    }
}
