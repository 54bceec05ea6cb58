namespace CoCreation.Sim.Scenarios;

/// <summary>Clusters, in German.</summary>
internal sealed partial class GermanTexts
{
    public override string ClusterCommand => "Kümmert sich um Cluster: die Knoten, die zusammen Läufe rechnen.";
}
