using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>What is shown of a run of a model that is over: its table, its summary, or one line.</summary>
internal sealed class ModelPage(ModelRequest request, Texts texts)
{
    private const string NoUnit = "1";

    public void Show(ModelFinished run)
    {
        if (request.IsJson)
        {
            Console.Out.Write(ResultJson.Of(run.Summary));
        }
        else if (request.IsQuiet)
        {
            Console.WriteLine($"{request.Folder}   {texts.Digest} {run.Summary.Digest}");
        }
        else
        {
            WriteTo(Terminal.Output(), run);
        }
    }

    private void WriteTo(IAnsiConsole console, ModelFinished run)
    {
        (ModelSummary summary, KernelModel model) = (run.Summary, request.Scenario.Model);
        string speed = texts.Speed((double)summary.Participants * summary.Ticks, run.WallSeconds);
        string title = $"{texts.Of(model.Title)} - {texts.Participants(texts.Number(summary.Participants))}, {texts.Ticks(summary.Ticks)}, {texts.Seed(RunOptions.Shown(summary.Seed))}";
        console.WriteLine($"{title}   {texts.Seconds(run.WallSeconds)}   {speed}");
        string changed = string.Join(", ", request.Scenario.Changed.Select(setting => $"{setting.Name}={setting.Value}"));
        console.WriteLine(changed.Length == 0 ? texts.AllDefaults : changed);
        Table(summary, model).WriteTo(console);
        console.WriteLine(texts.InThisModel);
        console.WriteLine($"{request.Folder}   {texts.Files(run.Figures, run.Tables)}   {texts.Digest} {summary.Digest}");
        string[] next = [$"{RunCommand.Name} {model.Name} --seed {RunOptions.Shown(summary.Seed + 1)}", $"{DescribeCommand.Name} {model.Name}"];
        console.WriteLine(texts.Try(string.Join(" · ", next.Select(command => $"{request.Program} {command}"))));
    }

    private Columns Table(ModelSummary summary, KernelModel model)
    {
        Columns table = Columns.With(texts.MeasureHeading, texts.ValueHeading, texts.UnitHeading, texts.MeaningHeading).AlignRight(1);
        foreach (ModelMeasure measure in model.Measures)
        {
            string value = summary.Measures.GetValueOrDefault(measure.Name) is { } number ? texts.Number(number, "0.####") : Texts.None;
            table.Add(measure.Name, value, measure.Unit == NoUnit ? "" : texts.Of(UnitText.Of(measure.Unit)), texts.Of(measure.Meaning));
        }

        return table;
    }
}
