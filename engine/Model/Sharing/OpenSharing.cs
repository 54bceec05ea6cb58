namespace CoCreation.Sim.Model;

/// <summary>Gives all to everybody.</summary>
internal sealed class OpenSharing() : SharingPolicy("open")
{
    public override bool OverlooksLedger => true;

    public override double Give(in Request request) => 1;
}
