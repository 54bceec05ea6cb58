namespace CoCreation.Sim.Model;

/// <summary>Gives to those who are no rivals.</summary>
internal sealed class BrokerSharing() : SharingPolicy("broker")
{
    public override double Give(in Request request) => request.Mine.RivalryWith(request.Theirs) < 0.5 ? 0.6 : 0.1;
}
