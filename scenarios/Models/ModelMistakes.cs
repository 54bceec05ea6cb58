using System.Text.RegularExpressions;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>What is wrong with what a model declares, all of it before anything runs.</summary>
/// <param name="model">The model.</param>
internal sealed partial class ModelMistakes(KernelModel model)
{
    /// <summary>Columns that tables of runs and of experiments have in any case.</summary>
    private static readonly string[] Taken = ["tick", "digest", "point", "replication", "seed", "scenarioFile", "options", "scenarioHash", "lastWeek", "error"];

    /// <summary>
    /// Names that are there twice, are none, or those of other columns; a default or a number of ticks that is not allowed; choices that are not those of the range; a text
    /// that is missing in a language; no measure.
    /// </summary>
    public IEnumerable<Problem> All =>
    [
        .. Names.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => Wrong(same.Key, texts => texts.DeclaredTwice)),
        .. Names.Distinct().Where(name => !NameRule().IsMatch(name)).Select(name => Wrong(name, texts => texts.NoColumnName)),
        .. Names.Distinct().Where(Taken.Contains).Select(name => Wrong(name, texts => texts.ColumnTaken)),
        .. model.Parameters.Where(parameter => parameter.Choices.Count > 0 && (parameter.Least < 0 || parameter.Most > parameter.Choices.Count - 1))
            .Select(parameter => Wrong(parameter.Name, texts => texts.ChoicesOfRange)),
        .. model.Parameters.Select(parameter => (Place: $"{model.Name}: {parameter.Name}", Refusal: parameter.Rule.Refusal(parameter.Default)))
            .Where(one => one.Refusal is not null).Select(one => new Problem(one.Place, one.Refusal!)),
        .. TicksRule.Refusal(model.Ticks) is { } refusal ? [new Problem($"{model.Name}: {nameof(model.Ticks)}", refusal)] : Array.Empty<Problem>(),
        .. Spoken.Where(text => text.Text is not { English: not null, German: not null }).Select(text => Wrong(text.Name, texts => texts.TextMissing)),
        .. model.Measures.Count > 0 ? Array.Empty<Problem>() : [new Problem(model.Name, Texts.Both(texts => texts.NothingMeasured))],
    ];

    private static ValueRule TicksRule { get; } = new(1, Scenario.MostTicks, IsWhole: true, []);

    private IEnumerable<string> Names => model.Parameters.Select(parameter => parameter.Name).Concat(model.Measures.Select(measure => measure.Name));

    private IEnumerable<(string Name, Bilingual? Text)> Spoken =>
    [
        (nameof(model.Title), model.Title), (nameof(model.Question), model.Question),
        .. model.Parameters.Select(parameter => (parameter.Name, parameter.Meaning)), .. model.Measures.Select(measure => (measure.Name, measure.Meaning)),
        .. model.Trace is { } trace ? [(nameof(model.Trace), trace.Meaning)] : Array.Empty<(string, Bilingual?)>(),
    ];

    private Problem Wrong(string name, Func<Texts, string> why) => new($"{model.Name}: {name}", Texts.Both(why));

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]*$")]
    private static partial Regex NameRule();
}
