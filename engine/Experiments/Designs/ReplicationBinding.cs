using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>Reads how often each point of an experiment is run.</summary>
/// <param name="root">The experiment's document.</param>
/// <param name="problems">Gets what is wrong.</param>
internal sealed class ReplicationBinding(YamlMap root, ExperimentProblems problems)
{
    /// <summary>How often each point is run; of no use if there are problems.</summary>
    /// <param name="measures">What is measured.</param>
    /// <param name="areKnown">Whether all that is to be measured could be read.</param>
    public Replications Bind(RunMeasure[] measures, bool areKnown)
    {
        if (root.Find("replications") is not YamlMap map)
        {
            return new Replications();
        }

        Precision? until = map.Find("until") is YamlMap wanted ? PrecisionOf(wanted, measures, areKnown) : null;
        bool isFixed = map.Find("until") is null;
        problems.Refuse(isFixed ? map.Find("least") ?? map.Find("most") : map.Find("count"), isFixed
            ? new("least and most need 'until'; a fixed number is 'count'", "least und most brauchen 'until'; eine feste Zahl ist 'count'")
            : new("either count or until", "entweder count oder until"));
        int least = (int)(ScenarioBinding.NumberOf(map, isFixed ? "count" : "least") ?? (isFixed ? 10 : 5));
        int most = isFixed ? least : (int)(ScenarioBinding.NumberOf(map, "most") ?? 100);
        problems.Refuse(most < least ? map.Find("most") ?? map.Find("least") : null, new($"the most, {most}, are fewer than the fewest, {least}", $"höchstens {most} sind weniger als mindestens {least}"));
        return new Replications
        {
            Least = least,
            Most = most,
            Until = until,
            FirstSeed = (ulong)(ScenarioBinding.NumberOf(map, "firstSeed") ?? 1),
            HasCommonSeeds = ScenarioBinding.ChoiceOf(map, "seeds") != ExperimentFields.Seeds[1],
        };
    }

    private Precision? PrecisionOf(YamlMap wanted, RunMeasure[] measures, bool areKnown)
    {
        YamlText name = (YamlText)wanted.Find("measure")!;
        int measure = Array.FindIndex(measures, one => one.Name == name.Value);
        problems.Refuse(measure < 0 && areKnown ? name : null, new Bilingual($"'{name.Value}' is not among the measures of this experiment", $"'{name.Value}' ist keines der Maße dieses Experiments")
            .OrRather(Nearest.Name(name.Value, measures.Select(one => one.Name)) ?? (measures.Length > 0 ? measures[0].Name : "output")));
        (double? width, double? share) = (ScenarioBinding.NumberOf(wanted, "halfWidth"), ScenarioBinding.NumberOf(wanted, "relative"));
        problems.Refuse((width is null) == (share is null) ? wanted : null, new("one of halfWidth and relative belongs here", "hier gehört eines von halfWidth und relative hin"));
        return new Precision(measure, width ?? share ?? 1, share is not null);
    }
}
