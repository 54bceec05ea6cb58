namespace CoCreation.Sim.Scenarios;

/// <summary>What is said of models that are no scenarios of networks.</summary>
internal abstract partial class Texts
{
    public abstract string NoModelName { get; }

    public abstract string NameTaken { get; }

    public abstract string DeclaredTwice { get; }

    public abstract string NothingMeasured { get; }

    public abstract string NoColumnName { get; }

    public abstract string ColumnTaken { get; }

    public abstract string ChoicesOfRange { get; }

    public abstract string TextMissing { get; }

    public abstract string NotForModels { get; }

    public abstract string AllDefaults { get; }

    public abstract string InThisModel { get; }

    public abstract string ValueHeading { get; }

    public abstract string UnitHeading { get; }

    public abstract string MeaningHeading { get; }

    public abstract string ModelHeading { get; }

    public abstract string ParametersHeading { get; }

    public abstract string MeasuresHeading { get; }

    public abstract string NoParameters { get; }

    public abstract string EveryTick { get; }

    public abstract string OnlyAtTheEnd { get; }

    public abstract string Ticks(int ticks);

    public abstract string SourceOf(string source);

    public abstract string InTick(string tick);

    public abstract string TickOf(string tick, string ticks);

    public abstract string ModelProgress(string tick, string ticks, string speed);

    public abstract string ModelStopped(string tick, string folder);

    public abstract string ModelStoppedKept(string tick, string command);

    public abstract string ModelsRun(string model);
}
