namespace CoCreation.Sim.Model;

/// <summary>Keeps giving or declining while the last benefit from the other was positive, else switches.</summary>
internal sealed class PavlovSharing() : SharingPolicy("pavlov")
{
    public override double Give(in Request request) => request.HasWithheld == request.HasDisappointed ? 1 : 0;
}
