namespace CoCreation.Sim.Model;

/// <summary>Tit for tat that forgives one refusal in three.</summary>
internal sealed class GenerousSharing() : SharingPolicy("generous")
{
    public override double Give(in Request request) => request.HasDeclined && request.Draw >= 1.0 / 3 ? 0 : 1;
}
