namespace CoCreation.Sim.Model;

/// <summary>A smile and a little.</summary>
internal sealed class TappingSharing() : SharingPolicy("tapping")
{
    public override double Give(in Request request) => 0.3;
}
