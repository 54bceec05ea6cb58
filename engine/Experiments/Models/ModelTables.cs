using System.Globalization;
using CoCreation.Sim.Kernel;
using static CoCreation.Sim.Experiments.Column<CoCreation.Sim.Experiments.ModelRow>;

namespace CoCreation.Sim.Experiments;

/// <summary>The tables of a run of a model: ticks, written while it goes on, participants where their values are kept, and the data dictionary. The folder keeps them only with its commit.</summary>
public sealed class ModelTables
{
    private const string Ticks = "ticks";
    private const string Participants = "participants";

    private readonly TableFiles _files;
    private readonly Table<ModelRow> _ticks;

    /// <summary>Begins the table, and withdraws what an earlier run left of it in another format.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="model">What will be run.</param>
    /// <param name="format">How it is written.</param>
    /// <exception cref="RunFolderException">The folder cannot be written.</exception>
    public ModelTables(RunFolder folder, KernelModel model, TableFormat format)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(model);
        _files = new TableFiles(folder, format);
        _ticks = _files.Begin(LayoutOf(model));
    }

    /// <summary>How many tables lie in the folder of a run.</summary>
    public static int CountIn(string folder) => new[] { Ticks, Participants }.Count(
        name => TableSettings.EndingsOf(TableFormat.Both).Any(ending => File.Exists(Path.Combine(folder, name + ending))));

    /// <summary>The files that a run in a format writes.</summary>
    public static IReadOnlyList<string> FilesOf(TableFormat format) =>
        [.. TableSettings.EndingsOf(format).Select(ending => Ticks + ending), DataDictionary.FileName];

    /// <summary>Takes a tick.</summary>
    /// <exception cref="RunFolderException">It cannot be written.</exception>
    internal void Take(ModelRow row) => _ticks.Add(row);

    /// <summary>Writes what is still held back, the values of participants where they are kept, and the dictionary.</summary>
    /// <exception cref="RunFolderException">It cannot be written.</exception>
    internal void Finish(ModelRecord run)
    {
        _ticks.Finish();
        if (run.Values.Count > 0)
        {
            Table<TracedValue> participants = _files.Begin(LayoutOf(run.Scenario.Model.Trace!));
            foreach (TracedValue value in run.Values)
            {
                participants.Add(value);
            }

            participants.Finish();
        }

        _files.WriteDictionary();
    }

    private static Bilingual Known(Bilingual meaning) => new(
        $"{meaning.English.TrimEnd('.')}; empty in tick 0, in which nobody steps, and where it is no number.",
        $"{meaning.German.TrimEnd('.')}; leer in Takt 0, in dem niemand etwas tut, und wo es keine Zahl ist.");

    private static TableLayout<TracedValue> LayoutOf(ModelTrace trace) => new(Participants,
    [
        Column<TracedValue>.Whole("id", "1", Allowed.FromZero, new("The number of the participant.", "Die Nummer der beteiligten Person."), value => value.Participant),
        Column<TracedValue>.Amount("value", trace.Unit, Allowed.Any, trace.Meaning, value => value.Value),
    ]);

    private static TableLayout<ModelRow> LayoutOf(KernelModel model) => new(Ticks,
    [
        Whole("tick", "tick", Allowed.FromZero, new("The tick; 0 is the world as it was made.", "Der Takt; 0 ist die Welt, wie sie entstand."), row => row.Tick),
        Text("digest", "0-9 a-f, 16", new("The digest of the whole world after the tick.", "Die Prüfsumme der ganzen Welt nach dem Takt."),
            row => row.Digest.ToString("x16", CultureInfo.InvariantCulture)),
        .. model.Measures.Where(measure => measure.OfTick is not null)
            .Select((measure, i) => Amount(measure.Name, measure.Unit, Allowed.Any, Known(measure.Meaning), row => row.Values[i])),
    ]);
}
