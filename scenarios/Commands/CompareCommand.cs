using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>"compare": two designs, paired by seed.</summary>
internal static class CompareCommand
{
    private const string Name = "compare";

    /// <param name="args">The arguments as they were typed, for the report.</param>
    /// <param name="texts">In which language.</param>
    public static Command Create(IReadOnlyList<string> args, Texts texts)
    {
        Argument<string> a = new("a") { HelpName = "A", Description = texts.DesignArgument };
        Argument<string> b = new("b") { HelpName = "B", Description = texts.OtherDesignArgument };
        StressOptions stress = new(texts);
        BatchOptions options = new(texts);
        Command command = new(Name, texts.CompareCommand) { a, b, stress.Seeds, stress.FirstSeed, stress.Ticks };
        foreach (Option option in options.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            List<Problem> problems = [];
            Scenario?[] designs = [ScenarioChoice.Named(parsed.GetRequiredValue(a), problems), ScenarioChoice.Named(parsed.GetRequiredValue(b), problems)];
            (int seeds, ulong first) = stress.ReadSeeds(parsed, problems);
            int? ticks = (int?)new NumberReader(parsed, problems).Read(stress.Ticks, 1, Scenario.MostTicks);
            if (designs is [{ } one, { } other] && one.Name == other.Name)
            {
                problems.Add(new Problem(parsed.GetRequiredValue(b), Texts.Both(text => text.SameName(other.Name))));
            }

            BatchRequest request = options.Read(parsed, $"{designs[0]?.Name}-{Name}-{designs[1]?.Name}", problems);
            return problems.Count > 0
                ? throw new InputException(problems)
                : PerformAsync(DesignComparison.Of(designs[0]!, designs[1]!, ticks, (seeds, first)), request, BatchOptions.Told(args), texts);
        });
        return command;
    }

    private static async Task<int> PerformAsync(Experiment experiment, BatchRequest request, string typed, Texts texts)
    {
        if (request.IsDryRun)
        {
            return await EstimatePage.ShowAsync(experiment, request, texts).ConfigureAwait(false);
        }

        BatchSession session = new(request, DesignComparison.Kind, texts) { Command = typed, OnFolder = new ReportFiles(texts) { Command = typed, Subjects = experiment.Subjects }.Write };
        if (await session.PerformAsync(experiment).ConfigureAwait(false) is not { } results)
        {
            return ExitCode.Stopped;
        }

        new ExperimentPage(request, texts).Show(results, session);
        return results.Manifest.Failed == results.Manifest.Runs ? ExitCode.Bug : ExitCode.Done;
    }
}
