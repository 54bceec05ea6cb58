namespace CoCreation.Sim.Scenarios;

/// <content>The design of a run in its report.</content>
internal abstract partial class Texts
{
    public abstract string DesignHeading { get; }

    public abstract string ElseChangedHeading { get; }

    public abstract string SettingColumn { get; }

    public abstract string ValueColumn { get; }

    public abstract string UnitColumn { get; }

    public abstract string MeaningColumn { get; }

    /// <summary>Shares of competitors, seekers, lamenters, co-creators and tappers.</summary>
    public abstract string Personas(IReadOnlyList<string> shares);

    public abstract string People(string participants, string shares, bool areGiven);

    public abstract string TiesGiven(string ties);

    public abstract string TiesOfRing(string each, string rewired);
}
