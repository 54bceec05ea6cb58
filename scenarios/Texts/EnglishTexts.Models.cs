namespace CoCreation.Sim.Scenarios;

/// <summary>What is said of models, in English.</summary>
internal sealed partial class EnglishTexts
{
    public override string NoModelName => "is no name of a model: lower-case letters and digits, joined by hyphens, perhaps in a folder (my-models/rumour)";

    public override string DeclaredTwice => "is declared twice; parameters and measures have each name once";

    public override string NothingMeasured => "measures nothing; a model has at least one measure";

    public override string NoColumnName => "is no name of a column: a letter first, then letters, digits, '-' and '_'";

    public override string ColumnTaken => "is a column of every table already";

    public override string ChoicesOfRange => "has as many choices as its range has whole numbers, from 0 on";

    public override string TextMissing => "has a text that is missing in English or in German";

    public override string NameTaken => "is the name of another model or scenario";

    public override string NotForModels => "belongs to scenarios of networks; a model has --set, --seed, --ticks and --districts";

    public override string AllDefaults => "all parameters as by default";

    public override string InThisModel => "In this model; nothing is said of real people.";

    public override string ValueHeading => "value";

    public override string UnitHeading => "unit";

    public override string MeaningHeading => "meaning";

    public override string ModelHeading => "model";

    public override string ParametersHeading => "What can be set: default, what is allowed, unit, meaning";

    public override string MeasuresHeading => "What is measured";

    public override string NoParameters => "Nothing.";

    public override string EveryTick => "every tick";

    public override string OnlyAtTheEnd => "at the end";

    public override string Ticks(int ticks) => ticks == 1 ? "1 tick" : $"{Number(ticks)} ticks";

    public override string SourceOf(string source) => $"From: {source}";

    public override string InTick(string tick) => $"tick {tick}";

    public override string TickOf(string tick, string ticks) => $"tick {tick} of at most {ticks}";

    public override string ModelProgress(string tick, string ticks, string speed) => $"tick {tick} of at most {ticks}   {speed} ticks/s";

    public override string ModelStopped(string tick, string folder) =>
        $"stopped after tick {tick}. Nothing was written to {folder}; the same command begins again.";

    public override string ModelStoppedKept(string tick, string command) => $"stopped after tick {tick}; to go on: {command}";

    public override string ModelsRun(string model) =>
        $"is a run of the model {model}; this command knows only runs of scenarios of networks. Its numbers are in summary.json and ticks.csv; 'run' and 'experiment' do further ones";
}
