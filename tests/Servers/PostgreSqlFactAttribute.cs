using Xunit;

namespace CoCreation.Sim.Servers;

/// <summary>A test that needs <see cref="PostgreSqlServer"/>; left out with the reason where there are no programs to start one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute() => Skip = PostgreSqlPrograms.Missing;
}
