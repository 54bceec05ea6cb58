namespace CoCreation.Sim.Model;

/// <summary>Gives if the other has something to give in return.</summary>
internal sealed class BarterSharing() : SharingPolicy("barter")
{
    public override double Give(in Request request) => request.Mine.LargestGapTo(request.Theirs).Gap > 0.1 ? 1 : 0;
}
