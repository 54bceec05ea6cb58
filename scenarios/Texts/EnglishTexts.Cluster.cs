namespace CoCreation.Sim.Scenarios;

/// <summary>Clusters, in English.</summary>
internal sealed partial class EnglishTexts
{
    public override string ClusterCommand => "Looks after clusters: the nodes that do runs together.";
}
