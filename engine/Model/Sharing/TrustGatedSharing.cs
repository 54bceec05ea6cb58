namespace CoCreation.Sim.Model;

/// <summary>Gives as much as it trusts, and nothing below a threshold.</summary>
internal sealed class TrustGatedSharing() : SharingPolicy("trustGated")
{
    public override double Give(in Request request) => request.Trust > 0.45 ? request.Trust : 0;
}
