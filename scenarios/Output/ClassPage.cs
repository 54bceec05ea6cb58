using CoCreation.Sim.Experiments;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>What other thresholds do to the types of a run, and to its patterns.</summary>
internal sealed class ClassPage(Reclassification read, Texts texts)
{
    public void WriteTo(IAnsiConsole console)
    {
        console.WriteLine(string.Join(", ", Moves()));
        console.WriteLine(texts.Renamed(read.Renamed, read.Networks, texts.Percent(read.WeeksRenamed)));
        console.WriteLine();
        Types().WriteTo(console);
        console.WriteLine();
        Patterns().WriteTo(console);
        console.WriteLine();
        console.WriteLine(texts.Survive(read.Patterns.Count(pattern => pattern.Survives is true), read.Patterns.Count(pattern => pattern.Before is true)));
        console.WriteLine(texts.Illustrative);
    }

    private IEnumerable<string> Moves()
    {
        Func<Thresholds, double>[] values = [thresholds => thresholds.TypeShare, thresholds => thresholds.DormantBelow];
        return Thresholds.Names.Zip(values, Move);
    }

    private string Move(string name, Func<Thresholds, double> value)
    {
        (string before, string after) = (Shown(read.Recorded, value), Shown(read.Reread, value));
        return before == after ? texts.ThresholdKept(name, before) : texts.ThresholdMoved(name, before, after);
    }

    /// <summary>A threshold, with the weeks from which it was another one.</summary>
    private string Shown(IReadOnlyList<ThresholdStep> steps, Func<Thresholds, double> value)
    {
        IEnumerable<ThresholdStep> changes = steps.Where((step, i) => i > 0 && value(step.Thresholds) != value(steps[i - 1].Thresholds));
        return string.Join(", ", changes.Select(step => $"{texts.InWeek(texts.Number(step.Tick))}: {texts.Number(value(step.Thresholds))}").Prepend(texts.Number(value(steps[0].Thresholds))));
    }

    private Columns Types()
    {
        Columns table = Columns.With(
            texts.TypeHeading, texts.NetworksBeforeHeading, texts.AfterHeading, texts.Wide.AfterFiveYears, texts.AfterHeading,
            texts.Wide.Output, texts.AfterHeading).AlignRight(1, 2, 3, 4, 5, 6);
        foreach (TypeWord word in TypeWord.All)
        {
            (TypeSummary before, TypeSummary after) = (word.Summary(read.Before), word.Summary(read.After));
            table.Add(
                word.Name(texts),
                texts.Number(before.Networks),
                texts.Number(after.Networks),
                texts.Percent(before.Survival5y),
                texts.Percent(after.Survival5y),
                texts.Amount(before.OutputPerMemberWeek),
                texts.Amount(after.OutputPerMemberWeek));
        }

        return table;
    }

    private Columns Patterns()
    {
        Columns table = Columns.With(texts.BeforeHeading, texts.AfterHeading, texts.PatternHeading);
        foreach (PatternCheck pattern in read.Patterns)
        {
            table.Add(Told(pattern.Before), Told(pattern.After), texts.Of(pattern.Statement));
        }

        return table;
    }

    private string Told(bool? holds) => holds switch { true => texts.Holds, false => texts.HoldsNot, null => texts.CannotBeTold };
}
