using System.CommandLine;
using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Scenarios;

/// <summary>Reads what changes the world of a scenario: settings, the number of participants, ties, shocks.</summary>
internal sealed class WorldReader(WorldOptions options, ParseResult parsed, List<Problem> problems)
{
    private const string ParticipantsName = "participants";

    /// <summary>The scenario with its changes; null if there is none to change. All problems are added.</summary>
    public Scenario? Read(Scenario? scenario)
    {
        string[] settings = parsed.GetValue(options.Set) ?? [];
        RefuseDoubles(settings);
        Parameters parameters = Counted((scenario?.Parameters ?? Parameters.Default).With(settings, problems));
        ScenarioEvent[] shocks = [.. (parsed.GetValue(options.Shock) ?? []).Select(ShockOf).OfType<ScenarioEvent>()];
        Scenario? changed = scenario is null ? null : scenario with { Parameters = parameters, Events = [.. scenario.Events, .. shocks] };
        EdgeList? ties = parsed.GetValue(options.Ties) is { } file ? TiesFile.Read(file, problems) : null;
        if (changed is null)
        {
            return null;
        }

        if (scenario!.Members is not null)
        {
            RefuseOtherPeople(scenario, changed);
        }

        int? tied = ties?.Labels.Count ?? scenario.Acquaintances?.Count ?? scenario.Members?.Count;
        if (tied is { } count && parameters[Parameter.Participants] != scenario.Parameters[Parameter.Participants])
        {
            RefuseParticipants(count, changed.Participants);
        }

        return ties is null || scenario.Members is not null ? changed : Tied(changed, ties);
    }

    private Parameters Counted(Parameters parameters)
    {
        if (parsed.GetValue(options.Participants) is not { } text)
        {
            return parameters;
        }

        List<Problem> found = [];
        Parameters counted = parameters.With([$"{ParticipantsName}={text}"], found);
        problems.AddRange(found.Select(problem => problem with { Place = $"{options.Participants.Name} {text}" }));
        return counted;
    }

    private ScenarioEvent.Shock? ShockOf(string typed) => ShockText.Parse(typed, $"{options.Shock.Name} {typed}", problems);

    private void RefuseDoubles(string[] settings)
    {
        IEnumerable<string> names = settings.Select(setting => setting.Split('=')[0]);
        IEnumerable<string> all = parsed.GetValue(options.Participants) is null ? names : names.Append(ParticipantsName);
        foreach (string name in all.CountBy(name => name).Where(count => count.Value > 1).Select(count => count.Key))
        {
            problems.Add(new Problem($"{options.Set.Name} {name}", Texts.Both(texts => texts.SetTwice)));
        }
    }

    private void RefuseParticipants(int tied, int wanted)
    {
        if (tied != wanted)
        {
            problems.Add(new Problem(
                options.Participants.Name, Texts.Both(texts => texts.TiesAmong(RunOptions.Shown(tied), RunOptions.Shown(wanted)))));
        }
    }

    /// <summary>People of a scenario's own have their ties and their knowledge from there.</summary>
    private void RefuseOtherPeople(Scenario scenario, Scenario changed)
    {
        if (parsed.GetValue(options.Ties) is { } file)
        {
            problems.Add(new Problem($"{options.Ties.Name} {file}", Texts.Both(texts => texts.OwnPeople)));
        }

        ParameterInfo domains = ParameterTable.All[(int)Parameter.Domains];
        if (changed.Parameters[Parameter.Domains] != scenario.Parameters[Parameter.Domains] && scenario.Members!.Any(member => member.Knowledge is not null))
        {
            problems.Add(new Problem($"{options.Set.Name} {domains.Name}", Texts.Both(texts => texts.OwnKnowledge)));
        }
    }

    private Scenario Tied(Scenario scenario, EdgeList ties)
    {
        try
        {
            return scenario.WithTies(ties);
        }
        catch (InputException refusal)
        {
            problems.AddRange(refusal.Problems.Select(problem => problem with { Place = $"{options.Ties.Name}: {problem.Place}" }));
            return scenario;
        }
    }
}
