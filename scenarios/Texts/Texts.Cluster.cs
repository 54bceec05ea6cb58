namespace CoCreation.Sim.Scenarios;

/// <summary>What is said about clusters and their certificates.</summary>
internal abstract partial class Texts
{
    public abstract string ClusterCommand { get; }
}
