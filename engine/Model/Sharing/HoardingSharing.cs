namespace CoCreation.Sim.Model;

/// <summary>Always declines.</summary>
internal sealed class HoardingSharing() : SharingPolicy("hoarding")
{
    public override double Give(in Request request) => 0.05;
}
