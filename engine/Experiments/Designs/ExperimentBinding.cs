using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Makes an experiment out of a document, and checks what hangs on several of its keys.</summary>
/// <param name="root">The document as its fields left it: what they do not allow is unsound.</param>
/// <param name="folder">Where the files lie that it names.</param>
/// <param name="shelf">Where scenarios are found.</param>
/// <param name="problems">Gets what is wrong.</param>
internal sealed class ExperimentBinding(YamlMap root, string folder, ScenarioShelf shelf, ExperimentProblems problems)
{
    /// <summary>The model that is run; null (default) for a scenario of networks.</summary>
    public ModelScenario? Model { get; init; }

    private IReadOnlyList<RunMeasure> Measures => Model is null ? RunMeasures.All : ModelMeasures.Of(Model.Model);

    /// <summary>The experiment; null or of no use if there are problems.</summary>
    public Experiment? Bind()
    {
        string name = ScenarioBinding.TextOf(root, "name");
        problems.Refuse(ScenarioBinding.IsName(name) ? null : root.Find("name") as YamlText, ScenarioBinding.NameRule);
        YamlList? listed = root.Find("factors") as YamlList;
        RunSubject? scenario = Model is null ? ScenarioOf(listed) : Model;
        int ticks = (int)(ScenarioBinding.NumberOf(root, "ticks") ?? (root.Find("ticks") is null ? scenario?.Ticks : null) ?? Scenario.MostTicks);
        FactorBinding binding = new(shelf, folder, problems);
        Factor?[] factors = [.. (listed?.Items ?? []).Select(item => item is YamlMap map ? binding.BindSound(map, scenario, ticks) : null)];
        if (listed is not null)
        {
            new FactorListCheck(root, problems).Check(listed, factors);
        }

        CheckSet(scenario, factors);
        DesignBinding design = new(root, problems);
        design.Check(factors);
        CheckBaseline(design.PointsOf(factors));
        RunMeasure[] measures = MeasuresOf(ticks);
        bool areMeasuresKnown = root.Find("measures") is null || (root.Find("measures") is YamlList given && given.Items.Count > 0 && given.Items.Count == measures.Length);
        Replications replications = new ReplicationBinding(root, problems).Bind(measures, areMeasuresKnown);
        StopRule? stop = StopOf(ticks);
        int from = FromOf(ticks);
        return problems.All.Count > 0 || factors.Contains(null) || PlanOf(scenario, [.. factors.OfType<Factor>()], design, replications.Most) is not { } plan ? null : new Experiment
        {
            Name = name,
            Title = BothOf("title") ?? Titled(name),
            Question = BothOf("question")!,
            Subject = plan.Subject,
            Factors = plan.Factors,
            Design = plan.Design,
            Points = plan.Points,
            Replications = replications,
            Measures = measures,
            Stop = stop,
            From = from,
            KeepsLives = Model is null && ScenarioBinding.ChoiceOf(root, "lives") != "false",
            Baseline = (int)(ScenarioBinding.NumberOf(root, "baseline") ?? 1),
        };
    }

    /// <summary>The points of the design, with the scenarios as they are in all of them; null, with problems added, if it has none.</summary>
    private (RunSubject Subject, IReadOnlyList<Factor> Factors, Design Design, IReadOnlyList<ExperimentPoint> Points)? PlanOf(
        RunSubject? scenario, IReadOnlyList<Factor> named, DesignBinding binding, int most)
    {
        Factor[] factors = [.. named.Select(factor => factor is Factor.OfScenario of ? of with { Scenarios = [.. of.Scenarios.Select(one => (Scenario)Changed(one))] } : factor)];
        RunSubject basis = Changed(scenario ?? named.OfType<Factor.OfScenario>().First().Scenarios[0]);
        if (problems.All.Count > 0 || binding.Bind(factors, basis, most) is not { } design)
        {
            return null;
        }

        ModelBinding.Check(design.Points, root, problems);
        return (basis, factors, design.Kind, design.Points);
    }

    private Scenario? ScenarioOf(YamlList? factors)
    {
        bool isFactor = factors?.Items.Any(item => (item as YamlMap)?.Find("scenarios") is not null) == true;
        bool areKnown = isFactor || factors?.Items.All(item => item is YamlMap map && map.Entries.All(entry => entry.Value is not YamlUnsound)) == true;
        YamlText? named = root.Find("scenario") as YamlText;
        if (areKnown && (root.Find("scenario") is null) != isFactor)
        {
            problems.Add(root.Find("scenario") ?? root, isFactor
                ? new("the scenarios are a factor already", "die Szenarien sind schon ein Faktor")
                : new("'scenario' is missing: what is run, a name or a file", "'scenario' fehlt: was gerechnet wird, ein Name oder eine Datei"));
        }

        return named is null ? null : shelf.Of(named, folder, problems);
    }

    private void CheckBaseline(double? points) => problems.Refuse(
        points > 0 && ScenarioBinding.NumberOf(root, "baseline") > points ? root.Find("baseline") : null,
        points == 1 ? new("there is 1 point", "es gibt 1 Punkt") : new($"there are {points:0} points", $"es gibt {points:0} Punkte"));

    private void CheckSet(RunSubject? scenario, Factor?[] factors)
    {
        foreach (RunSubject subject in factors.OfType<Factor.OfScenario>().SelectMany(factor => factor.Scenarios).Prepend(scenario).OfType<RunSubject>())
        {
            _ = Changed(subject);
        }
    }

    /// <summary>A scenario with what is the same in all points.</summary>
    private RunSubject Changed(RunSubject subject)
    {
        RunSubject changed = subject with { Ticks = (int)(ScenarioBinding.NumberOf(root, "ticks") ?? subject.Ticks) };
        return changed is ModelScenario model ? ModelBinding.Changed(model, root, problems) : Set((Scenario)changed);
    }

    /// <summary>A scenario with the values that are set in all points.</summary>
    private Scenario Set(Scenario scenario)
    {
        Scenario changed = scenario;
        foreach ((YamlText key, YamlNode value) in ((root.Find("set") as YamlMap)?.Entries ?? []).Where(entry => entry.Value is YamlText))
        {
            Parameter parameter = ParameterTable.All.First(info => info.Name == key.Value).Id;
            List<Problem> refused = [];
            Parameters parameters = changed.Parameters.With([$"{key.Value}={((YamlText)value).Value}"], refused);
            Bilingual? refusal = refused.FirstOrDefault()?.Message ?? OwnPeople.Refusal(scenario, parameter);
            problems.Refuse(refusal is null ? null : value, refusal!);
            changed = changed with { Parameters = parameters };
        }

        return changed;
    }

    private RunMeasure[] MeasuresOf(int ticks)
    {
        if (root.Find("measures") is not YamlList listed)
        {
            return [.. Model is null ? RunMeasures.Usual : Measures];
        }

        problems.Refuse(listed.Items.Count == 0 ? listed : null, new("there is no measure in the list", "in der Liste steht kein Maß"));
        YamlText[] names = [.. listed.Items.Cast<YamlText>()];
        foreach (YamlText second in names.Where((name, i) => names.Take(i).Any(before => before.Value == name.Value)))
        {
            problems.Add(second, new($"{second.Value} stands before", $"{second.Value} steht schon davor"));
        }

        return [.. names.Select(name => MeasureOf(name, ticks)).OfType<RunMeasure>()];
    }

    private RunMeasure? MeasureOf(YamlText name, int ticks)
    {
        RunMeasure? measure = Measures.FirstOrDefault(one => one.Name == name.Value);
        problems.Refuse(measure is null ? name : null, new Bilingual($"there is no measure '{name.Value}'", $"es gibt kein Maß '{name.Value}'")
            .OrRather(Nearest.Name(name.Value, Measures.Select(one => one.Name)) ?? (name.Value.Length < 3 ? null : Measures.FirstOrDefault(one => one.Name.Contains(name.Value, StringComparison.OrdinalIgnoreCase))?.Name)));
        problems.Refuse(measure?.FewestWeeks > ticks ? name : null, new(
            $"is not known before week {measure?.FewestWeeks}: a run takes {WeekText.English(ticks)}", $"ist nicht vor Woche {measure?.FewestWeeks} bekannt: ein Lauf dauert {WeekText.German(ticks)}"));
        return measure;
    }

    private StopRule? StopOf(int ticks)
    {
        if (root.Find("stop") is not YamlMap map)
        {
            return null;
        }

        Measure measure = (Measure)Names<Measure>.InOrder.IndexOf(ScenarioBinding.ChoiceOf(map, "measure"));
        (double? below, double? above) = (ScenarioBinding.NumberOf(map, "below"), ScenarioBinding.NumberOf(map, "above"));
        problems.Refuse((below is null) == (above is null) ? map : null, new("one of below and above belongs here", "hier gehört eines von below und above hin"));
        int weeks = (int)(ScenarioBinding.NumberOf(map, "weeks") ?? 1);
        problems.Refuse(weeks > ticks ? map.Find("weeks") : null, new($"never holds for {WeekText.English(weeks)}: a run takes {WeekText.English(ticks)}", $"gilt nie {WeekText.German(weeks)} lang: ein Lauf dauert {WeekText.German(ticks)}"));
        return new StopRule(measure, below ?? above ?? 0, below is not null, weeks);
    }

    private int FromOf(int ticks)
    {
        int from = (int)(ScenarioBinding.NumberOf(root, "from") ?? 1);
        problems.Refuse(from > ticks ? root.Find("from") : null, WeekText.NeverComes(from, ticks));
        return from;
    }

    private Bilingual? BothOf(string key) =>
        root.Find(key) is YamlMap both ? new Bilingual(ScenarioBinding.TextOf(both, "en"), ScenarioBinding.TextOf(both, "de")) : null;

    private static Bilingual Titled(string name)
    {
        string title = string.Concat(char.ToUpperInvariant(name[0]), name[1..].Replace('-', ' '));
        return new(title, title);
    }
}
