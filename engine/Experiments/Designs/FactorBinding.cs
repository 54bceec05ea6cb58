using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Makes a factor out of its node, and checks what hangs on several of its keys.</summary>
/// <param name="shelf">Where scenarios are found.</param>
/// <param name="folder">Where the experiment file lies.</param>
/// <param name="problems">Gets what is wrong.</param>
internal sealed class FactorBinding(ScenarioShelf shelf, string folder, ExperimentProblems problems)
{
    private readonly FactorValueBinding _values = new(problems);

    private static readonly string[] Kinds = ["parameter", "shock", "scenarios"];

    /// <summary>The factor; null, with problems added, if anything is wrong with it.</summary>
    /// <param name="node">The node.</param>
    /// <param name="scenario">What is run; null if that is not known.</param>
    /// <param name="ticks">How many weeks a run takes.</param>
    public Factor? BindSound(YamlMap node, RunSubject? scenario, int ticks)
    {
        int before = problems.All.Count;
        Factor? factor = Bind(node, scenario, ticks);
        return problems.All.Count == before && node.Entries.All(entry => entry.Value is not YamlUnsound) ? factor : null;
    }

    /// <summary>The factor; null, with problems added, if there is none in the node.</summary>
    private Factor? Bind(YamlMap node, RunSubject? scenario, int ticks)
    {
        YamlNode[] named = [.. Kinds.Select(node.Find).OfType<YamlNode>()];
        if (named is [YamlUnsound] || (named.Length == 0 && node.Entries.Any(entry => entry.Value is YamlUnsound)))
        {
            return null;
        }

        if (named.Length != 1)
        {
            problems.Add(node, new("a factor is one of parameter, shock and scenarios", "ein Faktor ist eines von parameter, shock und scenarios"));
            return null;
        }

        if (node.Find("at") is { } week && node.Find("shock") is null)
        {
            problems.Add(week, new("a week needs a shock", "eine Woche braucht ein Ereignis ('shock')"));
        }

        if (scenario is ModelScenario model)
        {
            return named[0] is YamlText own && node.Find("parameter") == own ? OfModel(own, model.Model) is { } found ? _values.Bind(found, node) : null : NotForModels(named[0]);
        }

        Factor? factor = node.Find("parameter") is YamlText parameter ? OfParameter(parameter, scenario as Scenario)
            : node.Find("shock") is YamlText shock ? OfShock(node, shock, ticks)
            : OfScenarios((YamlList)named[0]);
        return factor is null ? null : _values.Bind(factor, node);
    }

    private Factor.OfModelParameter? OfModel(YamlText named, KernelModel model)
    {
        if (model.Parameters.FirstOrDefault(parameter => parameter.Name == named.Value) is { } parameter)
        {
            return new Factor.OfModelParameter(parameter);
        }

        problems.Add(named, new Bilingual($"{model.Name} has no parameter '{named.Value}'", $"{model.Name} hat keinen Parameter '{named.Value}'")
            .OrRather(Nearest.Name(named.Value, model.Parameters.Select(one => one.Name))));
        return null;
    }

    private Factor? NotForModels(YamlNode node)
    {
        problems.Add(node, new("a factor of a model is one of its parameters", "ein Faktor eines Modells ist einer seiner Parameter"));
        return null;
    }

    private Factor.OfParameter? OfParameter(YamlText named, Scenario? scenario)
    {
        if (ParameterTable.All.FirstOrDefault(info => info.Name == named.Value) is not { } info)
        {
            problems.Add(named, new Bilingual($"there is no parameter '{named.Value}'", $"es gibt keinen Parameter '{named.Value}'")
                .OrRather(Nearest.Name(named.Value, ParameterTable.All.Select(row => row.Name))));
            return null;
        }

        if (scenario is not null && OwnPeople.Refusal(scenario, info.Id) is { } refusal)
        {
            problems.Add(named, refusal);
        }

        return new Factor.OfParameter(info.Id);
    }

    private Factor.OfShock? OfShock(YamlMap node, YamlText named, int ticks)
    {
        ShockKind kind = (ShockKind)Names<ShockKind>.InOrder.IndexOf(named.Value);
        if (ShockStrength.Of(kind) is null)
        {
            problems.Add(named, new($"the strength of {named.Value} has no meaning", $"bei {named.Value} hat die Stärke keine Bedeutung"));
            return null;
        }

        if (node.Find("at") is not { } week)
        {
            problems.Add(named, new("'at' is missing: the week of the shock", "'at' fehlt: die Woche des Ereignisses"));
            return null;
        }

        double at = week is YamlText text ? ScenarioBinding.NumberIn(text) : 1;
        if (at > ticks)
        {
            problems.Add(week, WeekText.NeverComes(at, ticks));
        }

        return new Factor.OfShock(kind, (int)at);
    }

    private Factor.OfScenario? OfScenarios(YamlList named)
    {
        Scenario?[] scenarios = [.. named.Items.Cast<YamlText>().Select(name => shelf.Of(name, folder, problems))];
        foreach ((int at, Scenario? second) in scenarios.Index())
        {
            bool isRepeated = second is not null && scenarios.Take(at).Any(before => before?.Name == second.Name);
            problems.Refuse(isRepeated ? named.Items[at] : null, new("a scenario of this name stands before", "ein Szenario dieses Namens steht schon davor"));
        }

        if (scenarios.Length == 0)
        {
            problems.Add(named, new("there is no scenario in the list", "in der Liste steht kein Szenario"));
        }

        return scenarios.Length == 0 || scenarios.Contains(null) ? null : new Factor.OfScenario([.. scenarios.OfType<Scenario>()]);
    }
}
