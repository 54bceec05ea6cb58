namespace CoCreation.Sim.Model;

/// <summary>Gives the less, the more of a rival the other is.</summary>
internal sealed class RivalGuardSharing() : SharingPolicy("rivalGuard")
{
    public override double Give(in Request request) => 1 - request.Mine.RivalryWith(request.Theirs);
}
