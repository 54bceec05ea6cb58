namespace CoCreation.Sim.Model;

/// <summary>Gives all to those who know much less.</summary>
internal sealed class MentorSharing() : SharingPolicy("mentor")
{
    public override bool OverlooksLedger => true;

    public override double Give(in Request request) => request.Gap > 0.2 ? 1 : 0.4;
}
