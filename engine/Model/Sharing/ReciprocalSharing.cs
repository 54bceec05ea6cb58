namespace CoCreation.Sim.Model;

/// <summary>Gives unless the other declined the last time: tit for tat.</summary>
internal sealed class ReciprocalSharing() : SharingPolicy("reciprocal")
{
    public override double Give(in Request request) => request.HasDeclined ? 0 : 1;
}
