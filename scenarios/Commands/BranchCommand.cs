using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Scenarios;

/// <summary>"branch": a run that shares the weeks of another up to one of them, with changes from then on; all other chance is shared.</summary>
internal static class BranchCommand
{
    private const string Name = "branch";

    /// <param name="args">The arguments as they were typed, for the provenance.</param>
    /// <param name="texts">In which language.</param>
    public static Command Create(IReadOnlyList<string> args, Texts texts)
    {
        KeptOptions options = new(texts);
        Option<string?> at = CommonOptions.Value("--at", RunOptions.NumberWord, texts.BranchAtOption);
        Option<string[]> set = new("--set") { HelpName = texts.SettingWord, Description = texts.BranchSetOption, Arity = ArgumentArity.ZeroOrMore };
        set.CompletionSources.Add([.. ParameterTable.All.Where(info => info.Scope != ParameterScope.World).Select(info => $"{info.Name}=")]);
        Option<string?> file = CommonOptions.Value("--intervene", texts.FileWord, texts.InterveneOption);
        Option<string?> target = CommonOptions.Value("--out", texts.FolderWord, texts.OutOfBranchOption);
        Option<bool> force = CommonOptions.Flag(RunOptions.ForceName, texts.ForceOption);
        Command command = new(Name, texts.BranchCommand) { options.Folder, at, set, file, target, force };
        foreach (Option option in options.Running)
        {
            command.Options.Add(option);
        }

        command.SetAction(async parsed =>
        {
            (JournalPlace place, KeptRun parent) = await options.OpenAsync(parsed, texts).ConfigureAwait(false);
            await using (parent.ConfigureAwait(false))
            {
                int week = AtCommand.WeekOf(parent.LastTick, at, parsed, 0);
                RunRequest request = options.RequestFor(parent, place.Folder, parsed, Failure.Typed(args)) with
                {
                    Scenario = Changed(parent.Scenario, week, parsed.GetValue(set) ?? [], parsed.GetValue(file)),
                    Folder = parsed.GetValue(target) ?? AtCommand.Beside(place.Folder, $"branch-{RunOptions.Shown(week)}"),
                    Parent = new RunParent(place.Folder, week, parent.DigestOf(week)),
                    IsForced = parsed.GetValue(force),
                    IsResumed = false,
                };
                AtCommand.RefuseOwnFolder(place.Folder, request.Folder, target.Name);
                return await new RunSession(request, texts)
                {
                    Source = parent,
                }.PerformAsync().ConfigureAwait(false);
            }
        });
        return command;
    }

    /// <summary>The scenario with changes after a week.</summary>
    private static Scenario Changed(Scenario scenario, int week, string[] settings, string? file)
    {
        List<Problem> problems = [];
        scenario.Parameters.With(settings, problems);
        (Parameter, double)[] values = problems.Count > 0 ? [] : [.. settings.Select(setting => ValueOf(setting, problems))];
        IReadOnlyList<ScenarioEvent> read = [];
        try
        {
            read = file is null ? [] : InterventionFile.Read(file, week);
        }
        catch (InputException refusal)
        {
            problems.AddRange(refusal.Problems);
        }

        Func<Texts, string> tooLate = texts => texts.ShockTooLate(texts.Number(scenario.Ticks));
        problems.AddRange(settings.Where(_ => week >= scenario.Ticks).Select(setting => new Problem($"--set {setting}", Texts.Both(tooLate))));
        problems.AddRange(read.Where(late => late.Tick > scenario.Ticks).Select(late => new Problem($"{file}: {late.Tick}", Texts.Both(tooLate))));
        if (problems.Count > 0)
        {
            throw new InputException(problems);
        }

        ScenarioEvent[] set = values.Length == 0 ? [] : [new ScenarioEvent.Setting(week + 1, values)];
        return scenario with { Events = [.. scenario.Events, .. set, .. read] };
    }

    private static (Parameter, double) ValueOf(string setting, List<Problem> problems)
    {
        ParameterInfo info = ParameterTable.All.First(info => info.Name == setting.Split('=')[0]);
        if (info.Scope == ParameterScope.World)
        {
            problems.Add(new Problem($"--set {setting}", Texts.Both(texts => texts.FixedWithTheWorld)));
        }

        return (info.Id, Parameters.Default.With([setting], [])[info.Id]);
    }
}
