namespace CoCreation.Sim.Scenarios;

/// <summary>What is said about a run whose types are read again.</summary>
internal abstract partial class Texts
{
    public abstract string ClassifyCommand { get; }

    public abstract string ThresholdOption { get; }

    public abstract string BeforeHeading { get; }

    public abstract string AfterHeading { get; }

    public abstract string PatternHeading { get; }

    public abstract string NetworksBeforeHeading { get; }

    public abstract string Holds { get; }

    public abstract string HoldsNot { get; }

    public abstract string CannotBeTold { get; }

    public abstract string ThresholdMoved(string name, string from, string to);

    public abstract string ThresholdKept(string name, string value);

    public abstract string Renamed(int renamed, int networks, string weeks);

    public abstract string Survive(int survive, int held);
}
