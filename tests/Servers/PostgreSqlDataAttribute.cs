using System.Reflection;
using Xunit.Sdk;

namespace CoCreation.Sim.Servers;

/// <summary>A case of a theory that needs <see cref="PostgreSqlServer"/>; left out as <see cref="PostgreSqlFactAttribute"/> is.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlDataAttribute(object value) : DataAttribute
{
    public object Value => value;

    public override string? Skip => PostgreSqlPrograms.Missing;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[value]];
}
