using System.Numerics;
using System.Runtime.Intrinsics;
using CoCreation.Sim.Architecture.Tests.Tree;
using CoCreation.Sim.Architecture.Tests.Verdicts;
using Xunit;

namespace CoCreation.Sim.Architecture.Tests.Determinism;

public sealed class FloatingPointTests
{
    [Fact]
    public void Calls_KernelAndModel_AreOnTheList() =>
        Verdict.Clean(Rule.FloatingPoint, FloatingPointRule.Check(Assemblies.Types(Assemblies.Exact)));

    [Theory]
    [InlineData("Power -> System.Math.Pow")]
    [InlineData("Blend -> System.Double.Lerp")]
    [InlineData("Total -> System.Linq.Enumerable.Sum")]
    [InlineData("Text -> System.Double.ToString")]
    [InlineData("Wide -> System.Runtime.Intrinsics.Vector128.Add")]
    [InlineData("Plane -> System.Numerics.Vector2.Dot")]
    [InlineData("InLambda -> System.Math.Exp")]
    public void Check_MemberThatIsNotExact_IsFound(string call) =>
        Assert.Contains(FloatingPointRule.Check(Assemblies.Sample(typeof(Bad))),
            finding => finding.Where.EndsWith("." + call, StringComparison.Ordinal));

    [Fact]
    public void Check_ExactMembersAndIntegers_AreFree() =>
        Assert.Empty(FloatingPointRule.Check(Assemblies.Sample(typeof(Good))));

    private static class Bad
    {
        public static double Power(double x) => Math.Pow(x, 1.5);

        public static double Blend(double x) => double.Lerp(0, 1, x);

        public static double Total(double[] x) => x.Sum();

        public static string Text(double x) => x.ToString(System.Globalization.CultureInfo.InvariantCulture);

        public static Vector128<double> Wide(Vector128<double> x) => Vector128.Add(x, x);

        public static float Plane(Vector2 x) => Vector2.Dot(x, x);

        public static Func<double, double> InLambda() => x => Math.Exp(x);
    }

    private static class Good
    {
        public static double Root(double x) => Math.Max(0, Math.Sqrt(Math.Abs(x)));

        public static long Bits(double x) => BitConverter.DoubleToInt64Bits(x) + BitOperations.PopCount(7u) + Math.Sign(3);
    }
}
